/**
 * The self-screen's places in the browser's history: one address, and a number as the only state. Numbers go on from
 * the entry that the page was loaded at, so that entries from before a reload never stand for a screen of this visit.
 */
export interface TabHistory {
  /** Adds entries until the newest stands for `place`. */
  push(from: number, place: number): void;
  back(): void;
  /** Calls `show` with a place whenever the person goes back or forward. */
  listen(show: (place: number) => void): () => void;
}

const stepOf = (state: unknown): number => {
  const step = Number((state as { readonly step?: unknown } | null)?.step);
  return Number.isSafeInteger(step) && step >= 0 ? step : 0;
};

export function openTabHistory(): TabHistory {
  const first = stepOf(history.state);
  history.scrollRestoration = 'manual';
  history.replaceState({ step: first }, '');
  return {
    push: (from, place) => {
      for (let next = from + 1; next <= place; next += 1) history.pushState({ step: first + next }, '');
    },
    back: () => history.back(),
    listen: (show) => {
      const onPop = (event: PopStateEvent): void => show(stepOf(event.state) - first);
      window.addEventListener('popstate', onPop);
      return () => window.removeEventListener('popstate', onPop);
    },
  };
}
