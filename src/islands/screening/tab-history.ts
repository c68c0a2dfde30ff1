/**
 * The self-screen's places in the browser's history: one address, and a number as the only state. Numbers go on from
 * the entry that the page was loaded at, so that entries from before a reload never stand for a screen of this visit.
 */
export interface TabHistory {
  /** Adds entries until the newest stands for `place`. */
  push(from: number, place: number): void;
  back(): void;
  /** Goes to the first of our entries, from before a reload too, then calls `then`: what replaces it has none of ours behind it. */
  rewind(then: () => void): void;
  /** Calls `show` with a place whenever the person goes back or forward. */
  listen(show: (place: number) => void, signal?: AbortSignal): void;
}

/** Long enough for a browser to step back on one page. */
const rewindMs = 200;

/** Undefined for an entry that is not ours, such as the one that a link within the page makes. */
const stepOf = (state: unknown): number | undefined => {
  const step = (state as { readonly step?: unknown } | null)?.step;
  return Number.isSafeInteger(step) && Number(step) >= 0 ? Number(step) : undefined;
};

export function openTabHistory(): TabHistory {
  const first = stepOf(history.state) ?? 0;
  let here = first;
  history.scrollRestoration = 'manual';
  history.replaceState({ step: first }, '');
  return {
    push: (from, place) => {
      for (let next = from + 1; next <= place; next += 1)
        history.pushState({ step: first + next }, '');
      here = first + place;
    },
    back: () => history.back(),
    rewind: (then) => {
      if (here === 0) return then();
      let isDone = false;
      const once = (): void => {
        if (!isDone) then();
        isDone = true;
      };
      window.addEventListener('popstate', once, { once: true });
      setTimeout(once, rewindMs);
      history.go(-here);
    },
    listen: (show, signal) => {
      const onPop = (event: PopStateEvent): void => {
        const step = stepOf(event.state);
        if (step === undefined) {
          // The skip link was used: the person has gone nowhere.
          history.replaceState({ step: here }, '');
          return;
        }
        here = step;
        show(step - first);
      };
      window.addEventListener('popstate', onPop, { signal } as AddEventListenerOptions);
    },
  };
}
