// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { Model } from '~/screening';
import { model } from './fixture';
import {
  all,
  answer,
  closePage,
  control,
  finish,
  loadPage,
  namesOf,
  one,
  openPage,
  press,
  replace,
  runScript,
  standStill,
  tick,
  ticked,
} from './page';

beforeEach(standStill);
afterEach(() => {
  closePage();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const open = (): void => {
  openPage();
  press('Start');
};
const bodyText = (): string => document.body.textContent ?? '';
const outcome = (): string | null | undefined => one('[data-outcome]')?.dataset['outcome'];

describe('the start', () => {
  it('takes the document’s place once the script runs, with one button that starts', () => {
    openPage();
    expect(one('[data-document]')).toBeNull();
    expect(all('button').map(({ textContent }) => textContent)).toEqual(['Start the self-screen']);
    expect(control('Clear my answers').closest('[hidden]')).toBeNull();
  });

  it('leaves the focus where somebody reads the words before it', () => {
    loadPage();
    control('risks').focus();
    runScript();
    expect(document.activeElement).toBe(control('risks'));
  });

  it('puts the site away with the first question, and brings it back with the start', () => {
    openPage();
    const shell = (): string | null => document.documentElement.getAttribute('data-shell');
    expect(shell()).toBe('start');
    press('Start');
    expect(shell()).toBe('quiet');
    expect(one('header')?.textContent).toContain('Leave now');
  });
});

describe('a document that somebody already uses', () => {
  const meet = (use: () => void): void => {
    loadPage();
    use();
    runScript();
  };

  it('stays, with its ticks, its focus and its view', () => {
    meet(() => {
      tick('plan');
      one('input[value="plan"]')?.focus();
    });
    expect(one('[data-document]')).not.toBeNull();
    expect(document.activeElement?.getAttribute('value')).toBe('plan');
    expect(ticked()).toEqual(['plan']);
    expect(window.scrollTo).not.toHaveBeenCalled();
  });

  it('stays while the focus is in it, though nothing is ticked', () => {
    meet(() => control('Start with').focus());
    expect(one('[data-document]')).not.toBeNull();
    expect(document.activeElement).toBe(control('Start with'));
  });

  it.each(['Start with', 'See what'])(
    'leads to help by “%s …” where a tick calls for it',
    (way) => {
      meet(() => tick('plan'));
      press(way);
      expect(outcome()).toBe('help-now');
    },
  );

  it.each(['Start with', 'See what'])(
    'leads by “%s …” first to the notice that a tick calls for',
    (way) => {
      meet(() => tick('passing'));
      press(way);
      expect(one('[data-help-notice]')).not.toBeNull();
      press('Continue');
      expect(one('[data-question="who"]')).not.toBeNull();
    },
  );

  it('hands its ticks to the questions', () => {
    meet(() => tick('self'));
    press('Start with');
    expect(ticked()).toEqual(['self']);
    press('Continue');
    expect(one('[data-question="safety"]')).not.toBeNull();
  });
});

describe('a question', () => {
  it('shows “Why we ask” from the page’s own words', () => {
    open();
    expect(one('details')?.textContent).toContain('Because of who.');
  });

  it('goes nowhere unanswered, and says what to select at the top and at the answers', () => {
    open();
    press('Continue');
    expect(document.title).toMatch(/^Error: /);
    const summary = one('[data-error-summary]');
    expect(document.activeElement).toBe(summary);
    expect(summary?.getAttribute('tabindex')).toBe('-1');
    expect(summary?.getAttribute('role')).toBeNull();
    expect(one('[data-error-summary] [role="alert"]')?.textContent).toContain(
      'Select who you are answering for',
    );
    expect(one('#who-error')?.textContent).toBe('Error: Select who you are answering for');
    control('Select who').click();
    expect(document.activeElement).toBe(one('#who-0'));
    expect(location.hash).toBe('');
    answer('self');
    expect(document.title).not.toMatch(/^Error: /);
  });

  it('unticks the others when an excluding answer is ticked, and the other way round', () => {
    open();
    answer('self', 'no');
    tick('pressure');
    tick('none');
    expect(ticked()).toEqual(['none']);
    tick('rhythm');
    expect(ticked()).toEqual(['rhythm']);
  });

  it('counts down in words that never grow', () => {
    open();
    const seen: number[] = [];
    for (const value of ['couple', 'no', 'yes', 'none', 'yes']) {
      seen.push(Number(/at most (\d+) more/.exec(bodyText())?.[1]));
      answer(value);
    }
    expect(seen).toEqual([4, 3, 2, 1, 0]);
  });

  it('shows its leg of the way among the named ones', () => {
    open();
    answer('self', 'no');
    expect(all('.legs li').map(({ textContent }) => textContent)).toEqual(['You', 'Health']);
    expect(one('.legs [aria-current="step"]')?.textContent).toBe('Health');
  });

  it('tells its hint to whoever goes straight to the answers, and no answer repeats it', () => {
    open();
    answer('self');
    expect(bodyText()).toContain('You can call at any hour.');
    expect(all('fieldset[aria-describedby]')).toHaveLength(1);
    expect(all('input[aria-describedby]')).toEqual([]);
  });

  it('keeps ticks that were not sent for whoever comes back to it', async () => {
    open();
    answer('self');
    tick('passing');
    press('Back');
    await vi.waitFor(() => expect(one('[data-question="who"]')).not.toBeNull());
    press('Continue');
    expect(ticked()).toEqual(['passing']);
  });
});

describe('help', () => {
  it('comes at once after an answer about safety, under a title that tells nothing', () => {
    open();
    answer('couple', 'passing');
    expect(one('[data-help-notice]')?.textContent).toContain('988');
    expect(document.title).toBe('Self-screen · Site');
    press('Continue');
    answer('skip');
    expect(one('[data-help-notice]')).not.toBeNull();
    expect(document.title).toBe('Self-screen · Site');
  });

  it('ends with 988 and 911, none of them twice, and folds away the others', () => {
    open();
    answer('couple', 'passing');
    expect(namesOf('data-help-line')).toEqual(['988', '911', 'veterans']);
    expect(one('[data-help-notice] details')?.textContent).toContain('Name of veterans');
    press('Continue');
    answer('skip');
    expect(namesOf('data-help-line')).toEqual(['domestic-violence', '988', '911']);
  });

  it('offers the ways to reach a line in the order of the page', () => {
    open();
    answer('couple', 'no', 'skip');
    const ways = all('[data-help-line="domestic-violence"] a').map(
      ({ textContent }) => textContent,
    );
    expect(ways).toEqual(['Text 88', 'Chat', 'Call 1800']);
  });

  it('takes no place of its own in the browser’s history, once it was read', () => {
    open();
    answer('couple', 'no');
    const before = history.length;
    answer('skip');
    press('Continue');
    expect(one('[data-question="heart"]')).not.toBeNull();
    expect(history.length).toBe(before + 1);
  });
});

describe('an emergency', () => {
  it('offers help alone, repeats nothing that was said, and names no source or version', () => {
    open();
    answer('self', 'plan');
    expect(outcome()).toBe('help-now');
    expect(namesOf('data-action')).toEqual(['call-help']);
    expect(one('[data-score], [data-concern], [data-summary]')).toBeNull();
    expect(bodyText()).not.toMatch(/I have danger-to-self|Reason of|Source of|Version/);
    expect(all('.line-main a').map(({ textContent }) => textContent)).toEqual([
      'Call 988',
      'Text 988',
      'Call 911',
    ]);
  });

  it('has a way back to the answer', () => {
    open();
    answer('self', 'plan');
    press('Change');
    expect(ticked()).toEqual(['plan']);
  });

  it('says the same on paper whatever led to it', () => {
    const printed = (): string[] =>
      all('[data-outcome] > *')
        .filter((node) => !node.matches('.help-card, button'))
        .map((node) => node.textContent ?? '');
    open();
    answer('couple', 'plan');
    const ofPlan = printed();
    press('Change');
    answer('no', 'danger');
    expect(namesOf('data-help-line')[0]).toBe('domestic-violence');
    expect(printed()).toEqual(ofPlan);
  });
});

describe('the check', () => {
  it('keeps the answer about safety at home off paper', () => {
    openPage();
    press('Start');
    answer('couple', 'no', 'yes', 'none', 'yes');
    const hidden = all('[data-check-answers] .print\\:hidden').map(
      (row) => row.querySelector('dt')?.textContent,
    );
    expect(hidden).toEqual(['Are you safe at home?']);
  });
});

describe('a result', () => {
  it('has one filled button, the first action, with the sentence on how it goes', () => {
    openPage();
    finish('self', 'no', 'pressure', 'yes');
    const filled = all('[data-outcome] .press-main');
    expect(filled.map((node) => node.dataset['action'])).toEqual(['prescribers']);
    expect(filled[0]?.closest('li')?.textContent).toContain('How of prescribers.');
    expect(namesOf('data-action')).toEqual(['prescribers', 'print', 'call-help']);
  });

  it('shows the outcome, its text and both sums', () => {
    openPage();
    finish('self', 'no', 'none', 'yes');
    expect(one('[data-outcome="book-intake"]')?.textContent).toContain('Text of the outcome.');
    expect(one('[data-action="book"]')?.getAttribute('rel')).toBe('noreferrer');
    expect(one('[data-score="fit"]')?.dataset['points']).toBe('3');
    expect(one('[data-score="readiness"]')?.textContent).toContain('2 = 2 of 2');
    expect(document.title).toBe('Your next step · Self-screen · Site');
    expect(all('[data-help-line] a[href^="tel:"]').length).toBeGreaterThan(0);
  });

  it('explains every concern with reason and question to ask, its source, and a way to change it', () => {
    openPage();
    press('Start');
    answer('self', 'no');
    tick('pressure');
    answer('rhythm', 'yes');
    press('See');
    expect(namesOf('data-concern')).toEqual(['blood-pressure', 'heart-disease']);
    for (const card of all('[data-concern]')) {
      expect(card.textContent).toMatch(/I have .*Reason of .*Ask about /s);
      expect(bodyText()).toContain(`Source of ${card.dataset['concern']}.`);
    }
    all('[data-concern] button')[1]?.click();
    expect(one('[data-question="heart"]')).not.toBeNull();
  });

  it('lists what is only to be brought up after what stood out', () => {
    openPage();
    press('Start');
    answer('self', 'no');
    tick('known');
    answer('rhythm', 'yes');
    press('See');
    expect(namesOf('data-concern')).toEqual(['heart-disease', 'known']);
    expect(all('h2').map(({ textContent }) => textContent)).toEqual([
      'What happens now',
      'If things get hard before then',
      'What stood out, and what to ask',
      'Bring this up',
      'A summary for your prescriber',
    ]);
  });

  it('puts the help line that a concern names first', () => {
    openPage();
    press('Start');
    answer('couple', 'no', 'skip');
    press('Continue');
    answer('none', 'yes');
    press('See');
    expect(namesOf('data-help-line')[0]).toBe('domestic-violence');
  });

  it('warns against changing a medicine where an answer stood out', () => {
    const words = 'Do not stop or change a medicine';
    openPage();
    finish('self', 'no', 'pressure', 'yes');
    expect(bodyText()).toContain(words);
    closePage();
    openPage();
    finish('self', 'no', 'none', 'yes');
    expect(bodyText()).not.toContain(words);
  });

  it.each([
    ['medical', true],
    ['not-now', false],
  ] as const)('shows the map at the level %s: %s', (level, isShown) => {
    const pressure = { ...model.concerns['blood-pressure'], level };
    openPage({
      model: { ...model, concerns: { ...model.concerns, 'blood-pressure': pressure } } as Model,
    });
    finish('self', 'no', 'pressure', 'yes');
    expect(bodyText().includes('You are here')).toBe(isShown);
  });

  it('says that a yes does not rule anyone out only where that is true', () => {
    openPage();
    finish('self', 'no', 'pressure', 'yes');
    expect(one('[data-not-ruled-out]')).not.toBeNull();
    closePage();
    openPage();
    finish('self', 'no', 'none', 'yes');
    expect(one('[data-not-ruled-out]')).toBeNull();
  });

  it('says neither where an answer ended the questions', () => {
    const [who, ...others] = model.questions;
    const options = who?.options.map((option) => ({
      ...option,
      raises: ['passing-thoughts'],
      ends: true,
    }));
    openPage({ model: { ...model, questions: [{ ...who, options }, ...others] } as Model });
    press('Start');
    answer('self');
    expect(outcome()).toBe('talk-first');
    expect(one('[data-not-ruled-out]')).toBeNull();
    expect(bodyText()).not.toContain('Do not stop or change a medicine');
  });

  it('says beside the sums, where a concern decided, that they do not change the step', () => {
    const words = 'do not change the next step above';
    openPage();
    finish('self', 'no', 'pressure', 'yes');
    expect(bodyText()).toContain(words);
    closePage();
    openPage();
    finish('self', 'no', 'none', 'yes');
    expect(bodyText()).not.toContain(words);
  });

  it('has few named regions', () => {
    openPage();
    finish('self', 'no', 'pressure', 'yes');
    expect(all('section, [aria-label], [aria-labelledby], [role="region"]')).toEqual([]);
  });
});

/** What a browser tells a page that it kept alive while the person was elsewhere. */
const restoreFromCache = (): void =>
  void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));

describe('keeping and leaving', () => {
  const keep = (): void => (one('.tick-box input') as HTMLInputElement).click();

  it.each(['Clear my answers', 'Leave now'])(
    'clears all, blanks the page and leaves by “%s”',
    async (way) => {
      openPage();
      keep();
      press('Start');
      answer('couple');
      expect(sessionStorage.length).toBe(1);
      press(way);
      expect(document.body.hidden).toBe(true);
      expect(document.title).toBe('Self-screen · Site');
      expect(sessionStorage.length).toBe(0);
      await vi.waitFor(() => expect(replace).toHaveBeenCalledWith('https://example.com/neutral'));
      expect(replace).toHaveBeenCalledOnce();
    },
  );

  it('is empty when the browser brings a cleared page back, and works again', () => {
    open();
    answer('couple');
    press('Clear');
    restoreFromCache();
    expect(document.body.hidden).toBe(false);
    expect(one('fieldset')).toBeNull();
    press('Start');
    expect(ticked()).toEqual([]);
    answer('self');
    restoreFromCache();
    expect(one('[data-question="safety"]')).not.toBeNull();
  });

  it('ticks again what a browser unticked before it tells that the page is back', () => {
    open();
    tick('couple');
    for (const input of document.querySelectorAll('input')) input.checked = false;
    restoreFromCache();
    expect(ticked()).toEqual(['couple']);
  });

  it('keeps its ticks where a browser resets the fields, at whatever moment it does', () => {
    open();
    answer('self', 'no');
    tick('pressure');
    tick('none');
    for (const input of document.querySelectorAll('input')) input.checked = input.defaultChecked;
    expect(ticked()).toEqual(['none']);
  });

  it('leaves from the first of its places in the history, from before a reload too', async () => {
    history.replaceState({ step: 3 }, '');
    const go = vi.spyOn(history, 'go');
    open();
    answer('couple');
    press('Clear');
    expect(go).toHaveBeenCalledWith(-5);
    await vi.waitFor(() => expect(replace).toHaveBeenCalledOnce());
  });

  it('leaves every place in the browser’s history under the page’s own title', () => {
    const titles: string[] = [];
    open();
    const push = vi.spyOn(history, 'pushState').mockImplementation(() => {
      titles.push(document.title);
    });
    answer('couple', 'passing');
    press('Continue');
    expect(push).toHaveBeenCalled();
    press('Need help now?');
    titles.push(document.title);
    expect(new Set(titles)).toEqual(new Set(['Self-screen · Site']));
  });

  it('says so where the browser keeps nothing', () => {
    openPage();
    vi.stubGlobal('sessionStorage', {
      setItem: () => {
        throw new DOMException('no');
      },
      removeItem: () => undefined,
    });
    keep();
    expect(bodyText()).toContain('does not let the page keep anything');
    vi.unstubAllGlobals();
  });

  it('is kept for as long as the page is open, and ten minutes more', () => {
    vi.useFakeTimers();
    openPage();
    keep();
    press('Start');
    answer('couple');
    vi.advanceTimersByTime(11 * 60_000);
    const stored = sessionStorage.getItem('self-screen') ?? '';
    closePage();
    for (const [minutes, isThere] of [
      [9, true],
      [2, false],
    ] as const) {
      sessionStorage.setItem('self-screen', stored);
      vi.advanceTimersByTime(minutes * 60_000);
      openPage();
      expect(bodyText().includes('Continue where you left off')).toBe(isThere);
      closePage();
    }
    vi.useRealTimers();
  });

  it('offers what was kept to whoever comes back', () => {
    openPage();
    keep();
    press('Start');
    answer('couple');
    const stored = sessionStorage.getItem('self-screen') ?? '';
    closePage();
    sessionStorage.setItem('self-screen', stored);
    openPage();
    press('Continue where you left off');
    expect(one('[data-question="safety"]')).not.toBeNull();
  });
});

describe('a fault', () => {
  const broken = {
    ...model,
    questions: [{ ...model.questions[0], options: undefined }],
  } as unknown as Model;

  const failOnNextStep = (take = (): void => answer('self')): void => {
    vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    take();
  };

  it('leaves the person with the paper version, help lines and the form as a document', () => {
    openPage({ model: broken });
    press('Start');
    expect(one('[data-fault]')?.textContent).toContain('988');
    expect(document.activeElement).toBe(one('[data-fault] h2'));
    expect(all('h1')).toHaveLength(1);
    expect(one('[data-document]')).not.toBeNull();
  });

  it('as the script begins leaves a form in use as it is, with its ticks and their help', () => {
    const root = loadPage();
    tick('self');
    root.dataset['props'] = '{';
    runScript();
    expect(ticked()).toEqual(['self']);
    expect(one('[data-fault]')).toBeNull();
    expect(one('[data-document]')).not.toBeNull();
  });

  it('as the script begins is told where nobody had used the form', () => {
    const root = loadPage();
    root.dataset['props'] = '{';
    runScript();
    expect(one('[data-fault]')?.textContent).toContain('988');
  });

  it('in answering is caught as well, and leaves no answer and no title behind', () => {
    openPage();
    (one('.tick-box input') as HTMLInputElement).click();
    press('Start');
    failOnNextStep();
    expect(one('[data-fault]')).not.toBeNull();
    expect(one('[data-document]')).not.toBeNull();
    expect(sessionStorage.length).toBe(0);
    expect(document.title).toBe('Self-screen · Site');
    expect(document.documentElement.hasAttribute('data-shell')).toBe(false);
  });

  it('keeps the ways to leave', () => {
    open();
    failOnNextStep();
    press('Clear');
    expect(replace).toHaveBeenCalledOnce();
    closePage();
    replace.mockReset();
    vi.restoreAllMocks();
    standStill();
    open();
    failOnNextStep();
    for (let presses = 0; presses < 3; presses += 1)
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
    expect(replace).toHaveBeenCalledOnce();
  });

  it('ends the visit: no answer comes back with time, by Back or with the page', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    openPage();
    (one('.tick-box input') as HTMLInputElement).click();
    press('Start');
    failOnNextStep();
    vi.advanceTimersByTime(60_000);
    window.dispatchEvent(new Event('pagehide'));
    expect(sessionStorage.length).toBe(0);
    window.dispatchEvent(new PopStateEvent('popstate', { state: { step: 1 } }));
    restoreFromCache();
    expect(one('[data-fault]')).not.toBeNull();
    expect(ticked()).toEqual([]);
  });

  it('shows nothing that the document handed over, and lets the person begin again from it', () => {
    loadPage();
    tick('self');
    runScript();
    failOnNextStep(() => press('Start with'));
    expect(one('[data-fault]')).not.toBeNull();
    expect(ticked()).toEqual([]);
    vi.restoreAllMocks();
    standStill();
    press('Start with');
    expect(one('[data-question="who"] h1')).not.toBeNull();
    answer('couple');
    expect(one('[data-question="safety"] h1')).not.toBeNull();
  });

  it('is over for whoever left and comes back', () => {
    open();
    failOnNextStep();
    press('Clear');
    restoreFromCache();
    vi.restoreAllMocks();
    standStill();
    press('Start');
    answer('self');
    expect(one('[data-question="safety"]')).not.toBeNull();
  });
});
