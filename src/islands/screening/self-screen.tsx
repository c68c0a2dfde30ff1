import { render } from 'preact';
import { pruneAnswers } from '~/screening';
import { findKeptAnswers, forgetAnswers, keepAnswers, keepEveryMs } from './kept-answers';
import { leavePage } from './leave-page';
import { findPageParts } from './page-parts';
import { readPageWords, readTicks } from './page-words';
import { guardPresses } from './press-guard';
import type { SelfScreenProps } from './props';
import { Screen } from './Screen';
import { titleOf } from './screen-title';
import { watchShift } from './shift-presses';
import { openTabHistory } from './tab-history';
import { isInUse, takeOverLinks } from './used-form';
import { takeStep } from './take-step';
import { watchLinks } from './watch-links';
import { currentScreen, freshVisit, type Step, type Visit } from './visit';

const cannotKeep =
  'This browser does not let the page keep anything. Your answers last as long as the page is open.';

/**
 * Takes over from the form as a document, which is what the page is without this script, and what it falls back to when
 * anything here fails. One visit is all the state: each step makes the next, and the screen is drawn anew from it.
 *
 * @param signal ends all listening to the page.
 */
export function openSelfScreen(root: HTMLElement, signal?: AbortSignal): void {
  const { form, screens, ...page } = findPageParts(root);
  const listening = { signal } as AddEventListenerOptions;
  const title = document.title;
  /** Browsers list the places of a tab by title, so each is left under the page’s own. */
  const hideTitle = (): void => void (document.title = title);
  let visit = freshVisit;
  /** Whether no step is taken any more: the person left, or something failed. */
  let isOver = false;
  let isGone = false;
  /** After it the page holds no answer, neither here nor in the document. */
  const end = (): void => {
    isOver = true;
    visit = freshVisit;
    form.querySelector('form')?.reset();
    forgetAnswers();
    hideTitle();
  };
  const fail = (): void => {
    end();
    page.showFault();
  };
  const attempt = (work: () => void, onFault = fail): void => {
    try {
      work();
    } catch {
      onFault();
    }
  };
  // Where it fails before it took over, a form in use needs no script: its ticks and the help beside them stay.
  const stayAside = (): void => (isInUse(form) ? forgetAnswers() : fail());
  attempt(() => {
    const props = JSON.parse(root.dataset['props'] ?? '') as SelfScreenProps;
    const { model, leaveTo } = props;
    const words = readPageWords(form);
    const tab = openTabHistory();
    const guard = guardPresses(signal);
    const kept = findKeptAnswers(model);
    visit = { ...freshVisit, answers: kept ?? {}, isKept: kept !== null };

    const draw = (): void => {
      render(<Screen {...props} {...{ visit, words, take, back }} />, screens);
      document.title = titleOf(props, visit) + title;
    };
    const arrange = (): void =>
      currentScreen(visit).kind === 'start' ? page.showStart() : page.showScreens();
    /** Puts the view and the focus where the person reads on. */
    const lead = (target: HTMLElement | null): void => {
      guard.renew();
      target?.setAttribute('tabindex', '-1');
      window.scrollTo(0, 0);
      target?.focus({ preventScroll: true });
    };

    const show = (next: Visit): void => {
      const isNew = !screens.isConnected || currentScreen(next) !== currentScreen(visit);
      const isWrong = next.attempts > visit.attempts;
      visit = next;
      if (isNew) arrange();
      draw();
      if (isWrong) lead(screens.querySelector('[data-error-summary]'));
      else if (isNew) lead(root.querySelector('h1'));
    };

    function take(step: Step): void {
      attempt(() => {
        if (isOver) return;
        const next = takeStep(model, visit, step);
        const isKept = next.isKept && keepAnswers(next.answers);
        if (visit.isKept && !isKept) forgetAnswers();
        hideTitle();
        if (step.kind !== 'go') tab.push(visit.place, next.place);
        const isRefused = step.kind === 'keep' && step.isKept && !isKept;
        show({ ...next, isKept, said: isRefused ? cannotKeep : next.said });
      });
    }
    function back(): void {
      hideTitle();
      tab.back();
    }
    const leave = (): void => {
      isGone = true;
      end();
      page.blank(true);
      tab.rewind(() => leavePage(leaveTo));
    };
    const keep = (): void => {
      if (visit.isKept) keepAnswers(visit.answers);
    };

    tab.listen((place) => take({ kind: 'go', place }), signal);
    watchShift(leave, signal);
    watchLinks(hideTitle, leave, listening);
    window.addEventListener('pagehide', keep, listening);
    const beat = setInterval(keep, keepEveryMs);
    signal?.addEventListener('abort', () => clearInterval(beat));
    window.addEventListener(
      'pageshow',
      ({ persisted }) => {
        if (!persisted) return;
        page.blank(false);
        if (isGone) {
          isGone = isOver = false;
          arrange();
        }
        // Some browsers bring a page back with its fields emptied.
        if (screens.isConnected) attempt(draw);
      },
      listening,
    );

    if (isInUse(form)) {
      takeOverLinks(form, (way) => {
        const ticks = readTicks(form, model);
        isOver = false;
        visit = { ...visit, answers: pruneAnswers(model, { ...visit.answers, ...ticks }) };
        take({ kind: way });
      });
    } else {
      page.showStart();
      attempt(draw);
    }
  }, stayAside);
}
