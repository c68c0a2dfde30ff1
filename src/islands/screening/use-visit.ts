import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { pruneAnswers, type Model } from '~/screening';
import { findKeptAnswers, forgetAnswers, keepAnswers } from './kept-answers';
import { leavePage } from './leave-page';
import { readProse, readTicks, type Prose } from './paper-form';
import { watchShift } from './shift-presses';
import { openTabHistory, type TabHistory } from './tab-history';
import { freshVisit, takeStep, type Step, type Visit } from './visit';

interface Opened {
  readonly visit: Visit;
  readonly prose: Prose;
  readonly title: string;
}

interface VisitControls {
  /** Null until the script has taken over from the document. */
  readonly opened: Opened | null;
  readonly take: (step: Step) => void;
  readonly back: () => void;
  readonly leave: () => void;
}

/** Starts from what the document holds (ticks made before the script was ready) and what the tab keeps. */
function openVisit(model: Model, root: ParentNode): Opened {
  const kept = findKeptAnswers(model);
  const answers = pruneAnswers(model, { ...kept, ...readTicks(root, model) });
  return {
    visit: { ...freshVisit, answers, isKept: kept !== null },
    prose: readProse(root),
    title: document.title,
  };
}

/** Binds a visit to the browser: history, the tab's store, and ways to leave. A fault is thrown while rendering, where it is caught. */
export function useVisit(
  model: Model,
  leaveTo: string,
  root: RefObject<HTMLElement>,
): VisitControls {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  const latest = useRef<Opened | null>(null);
  const tab = useRef<TabHistory | null>(null);
  const isCleared = useRef(false);

  const show = (next: Opened): void => {
    latest.current = next;
    setOpened(next);
  };

  const attempt = (work: () => void): void => {
    try {
      work();
    } catch (error) {
      setFault({ error });
    }
  };

  const take = (step: Step): void =>
    attempt(() => {
      if (!latest.current) return;
      const { visit } = latest.current;
      const next = takeStep(model, visit, step);
      const isKept = next.isKept && keepAnswers(next.answers);
      if (visit.isKept && !isKept) forgetAnswers();
      if (step.kind !== 'go') tab.current?.push(visit.place, next.place);
      show({ ...latest.current, visit: { ...next, isKept } });
    });

  const leave = (): void => {
    isCleared.current = true;
    forgetAnswers();
    if (latest.current) {
      document.title = latest.current.title;
      show({ ...latest.current, visit: freshVisit });
    }
    leavePage(leaveTo);
  };

  useEffect(() => {
    if (!root.current) return;
    const page = root.current;
    attempt(() => {
      tab.current = openTabHistory();
      show(openVisit(model, page));
    });
    const stopListening = tab.current?.listen((place) => take({ kind: 'go', place }));
    const stopWatching = watchShift(leave);
    const onShow = (event: PageTransitionEvent): void => {
      if (event.persisted && isCleared.current) take({ kind: 'clear' });
    };
    window.addEventListener('pageshow', onShow);
    return () => {
      stopListening?.();
      stopWatching();
      window.removeEventListener('pageshow', onShow);
    };
  }, []);

  if (fault) throw fault.error;
  return { opened, take, back: () => tab.current?.back(), leave };
}
