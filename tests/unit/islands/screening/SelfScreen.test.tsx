// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SelfScreenProps } from '~/islands/screening/props';
import { SelfScreen } from '~/islands/screening/SelfScreen';
import type { Concern, Model } from '~/screening';
import { model } from './fixture';

const paper = (
  <div id="document-form">
    <fieldset data-question="who">
      <input type="radio" name="who" value="self" />
      <div data-why="who">
        <p>Because of who.</p>
      </div>
    </fieldset>
    <div data-outcome-text="book-intake">
      <p>Text of the outcome.</p>
    </div>
    <div data-all-help-lines>
      <ul data-help-lines>
        {['911', '988', 'domestic-violence'].map((id) => (
          <li key={id} data-help-line={id}>
            {id}
          </li>
        ))}
      </ul>
    </div>
  </div>
);

const props: SelfScreenProps = {
  model,
  sources: { 'source-one': 'Source One 2020' },
  actions: {
    'call-help': [{ href: '/help-now/', label: 'Help' }],
    alternatives: [{ href: '/other-options/', label: 'Options' }],
    prescribers: [{ href: '/prescribers/', label: 'Prescribers' }],
    talk: [
      { href: 'tel:+15555550100', label: 'Call' },
      { href: 'https://example.com/talk', label: 'Ask' },
    ],
    book: [{ href: 'https://example.com/book', label: 'Book' }],
  },
  siteName: 'Site',
  paperUrl: '/self-screen/print/',
  leaveTo: 'https://example.com/neutral',
  start: <h1>Self-screen</h1>,
  paper,
  end: <p>Stamp</p>,
  map: <p>You are here</p>,
  fault: (
    <p>
      It stopped working. <a href="/self-screen/print/">Paper</a> 988
    </p>
  ),
};

const replace = vi.fn<(url: string | URL) => void>();

beforeEach(() => {
  document.title = 'Self-screen · Site';
  sessionStorage.clear();
  vi.spyOn(window.location, 'replace').mockImplementation(replace);
  vi.spyOn(window, 'scrollTo').mockImplementation(() => undefined);
});

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  replace.mockReset();
});

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const click = (node: Element): Promise<void> => act(() => void fireEvent.click(node));
const press = (name: string | RegExp): Promise<void> => click(button(name));
const tick = (value: string): Promise<void> =>
  click(document.querySelector(`fieldset input[value="${value}"]`) as HTMLInputElement);

async function answer(...values: string[]): Promise<void> {
  for (const value of values) {
    await tick(value);
    await press('Continue');
  }
}

async function open(): Promise<void> {
  render(<SelfScreen {...props} />);
  await press(/^Start/);
}

describe('the start', () => {
  it('takes the document’s place once the script runs, and offers a start', () => {
    render(<SelfScreen {...props} />);
    expect(document.getElementById('document-form')).toBeNull();
    expect(button(/^Start/)).toBeTruthy();
  });
});

describe('a question', () => {
  it('shows “Why we ask” from the page’s own words', async () => {
    await open();
    expect(document.querySelector('details')?.textContent).toContain('Because of who.');
  });

  it('goes nowhere unanswered, and says what to select at the top and at the answers', async () => {
    await open();
    await press('Continue');
    expect(document.title).toMatch(/^Error: /);
    const summary = document.querySelector('[data-error-summary]') as HTMLElement;
    expect(document.activeElement).toBe(summary);
    expect(summary.getAttribute('tabindex')).toBe('-1');
    expect(summary.getAttribute('role')).toBeNull();
    expect(within(summary).getByRole('alert').textContent).toContain(
      'Select who you are answering for',
    );
    expect(document.getElementById('who-error')?.textContent).toBe(
      'Error: Select who you are answering for',
    );
    await click(within(summary).getByRole('link'));
    expect(document.activeElement).toBe(document.getElementById('who-0'));
    expect(location.hash).toBe('');
  });

  it('unticks the others when an excluding answer is ticked, and the other way round', async () => {
    await open();
    await answer('self', 'no');
    await tick('pressure');
    await tick('none');
    expect(
      [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
    ).toEqual(['none']);
    await tick('rhythm');
    expect(
      [...document.querySelectorAll<HTMLInputElement>('input:checked')].map(({ value }) => value),
    ).toEqual(['rhythm']);
  });

  it('counts down in words that never grow', async () => {
    await open();
    const seen: number[] = [];
    for (const value of ['couple', 'no', 'yes', 'none', 'yes']) {
      seen.push(Number(/at most (\d+) more/.exec(document.body.textContent ?? '')?.[1]));
      await answer(value);
    }
    expect(seen).toEqual([4, 3, 2, 1, 0]);
  });
});

describe('help', () => {
  const helpLines = () =>
    [...document.querySelectorAll('[data-help-line]')].map((node) =>
      node.getAttribute('data-help-line'),
    );

  it('comes at once after an answer about safety, under a title that tells nothing', async () => {
    await open();
    await answer('couple', 'passing');
    const title = document.title;
    expect(document.querySelector('[data-help-notice]')?.textContent).toContain('988');
    await press('Continue');
    await answer('skip');
    expect(document.title).toBe(title);
  });

  it('always ends with 988 and 911, none of them twice', async () => {
    await open();
    await answer('couple', 'passing');
    expect(helpLines()).toEqual(['988', '911']);
    await press('Continue');
    await answer('skip');
    expect(helpLines()).toEqual(['domestic-violence', '988', '911']);
  });

  const quickLeave = () => screen.getByRole('link', { name: 'Leave this page quickly' });
  const isBeforeHelp = (link: Node): boolean =>
    (link.compareDocumentPosition(document.querySelector('[data-help-line]') as Node) &
      Node.DOCUMENT_POSITION_FOLLOWING) >
    0;

  it('comes before the quick way out, except for danger at home', async () => {
    await open();
    await answer('couple', 'passing');
    expect(isBeforeHelp(quickLeave())).toBe(false);
    await press('Continue');
    await answer('skip');
    expect(isBeforeHelp(quickLeave())).toBe(true);
  });

  it('comes before the quick way out in an emergency, except for danger at home', async () => {
    await open();
    await answer('couple', 'plan');
    expect(isBeforeHelp(quickLeave())).toBe(false);
    await press(/^Change/);
    await answer('no', 'danger');
    expect(document.querySelector('[data-outcome]')?.getAttribute('data-outcome')).toBe('help-now');
    expect(isBeforeHelp(quickLeave())).toBe(true);
  });

  it('is the only thing offered in an emergency, with a way back to the answer', async () => {
    await open();
    await answer('self', 'plan');
    expect(document.querySelector('[data-outcome]')?.getAttribute('data-outcome')).toBe('help-now');
    expect(
      [...document.querySelectorAll('[data-action]')].map((node) =>
        node.getAttribute('data-action'),
      ),
    ).toEqual(['call-help']);
    expect(document.querySelector('[data-score]')).toBeNull();
    expect(screen.queryByText('You are here')).toBeNull();
    await press(/^Change/);
    expect((document.querySelector('input[value="plan"]') as HTMLInputElement).checked).toBe(true);
  });
});

describe('the check and the result', () => {
  const finish = async (...values: string[]): Promise<void> => {
    await open();
    await answer(...values);
    expect(document.querySelector('[data-check-answers]')).not.toBeNull();
    await press(/^See/);
  };

  it('shows the outcome, its text, its actions and both sums', async () => {
    await finish('self', 'no', 'none', 'yes');
    expect(document.querySelector('[data-outcome="book-intake"]')?.textContent).toContain(
      'Text of the outcome.',
    );
    expect(document.querySelector('[data-action="book"]')?.getAttribute('rel')).toBe('noreferrer');
    expect(document.querySelector('[data-score="fit"]')?.getAttribute('data-points')).toBe('3');
    expect(document.querySelector('[data-score="readiness"]')?.textContent).toContain('2 = 2 of 2');
    expect(document.title).toBe('Your next step · Self-screen · Site');
  });

  it.each([
    ['shows the map above a step that leads on', 'medical', true],
    ['shows no map where the answer is not now', 'not-now', false],
  ] as const)('%s', async (_, level, isShown) => {
    const rhythm = { ...model.concerns['heart-disease'], level } as Concern;
    const concerns = { ...model.concerns, 'heart-disease': rhythm };
    render(<SelfScreen {...props} model={{ ...model, concerns }} />);
    await press(/^Start/);
    await answer('self', 'no', 'rhythm', 'yes');
    await press(/^See/);
    expect(document.querySelector('[data-outcome]')).not.toBeNull();
    expect(screen.queryByText('You are here') !== null).toBe(isShown);
  });

  it('explains every concern with reason, source, question to ask and a way to change it', async () => {
    await open();
    await answer('self', 'no');
    await tick('pressure');
    await answer('rhythm', 'yes');
    await press(/^See/);
    const cards = [...document.querySelectorAll<HTMLElement>('[data-concern]')];
    expect(cards.map((card) => card.getAttribute('data-concern'))).toEqual([
      'blood-pressure',
      'heart-disease',
    ]);
    for (const card of cards) {
      expect(card.textContent).toMatch(/Reason of .*Ask about .*Not yet clinically reviewed/s);
      expect(within(card).getByRole('link').getAttribute('href')).toBe(
        '/research/#source-source-one',
      );
    }
    await click(within(cards[1] as HTMLElement).getByRole('button', { name: /^Change/ }));
    expect(document.querySelector('[data-question="heart"]')).not.toBeNull();
  });

  it('calls a concern reviewed only where the whole was signed off', async () => {
    const reviewed = { by: 'A clinician of this test', on: '2026-11-20' };
    const dated = Object.fromEntries(
      Object.entries(model.concerns).map(([id, concern]) => [
        id,
        { ...concern, reviewedOn: '2031-11-01' },
      ]),
    );
    const cardOf = async (own: Partial<Model>): Promise<string> => {
      cleanup();
      render(<SelfScreen {...props} model={{ ...model, ...own }} />);
      await press(/^Start/);
      await answer('self', 'no', 'pressure', 'yes');
      await press(/^See/);
      return document.querySelector('[data-concern]')?.textContent ?? '';
    };
    expect(await cardOf({ concerns: dated })).toContain('Not yet clinically reviewed.');
    expect(await cardOf({ reviewed })).toContain('Reviewed on November 20, 2026.');
  });

  it('says that a yes does not rule anyone out only where that is true', async () => {
    await finish('self', 'no', 'pressure', 'yes');
    expect(document.querySelector('[data-not-ruled-out]')).not.toBeNull();
    cleanup();
    await finish('self', 'no', 'none', 'yes');
    expect(document.querySelector('[data-not-ruled-out]')).toBeNull();
  });

  it('says beside the sums, where a concern decided, that they do not change the step', async () => {
    const words = /leave out your health and safety answers, and do not change the next step above/;
    await finish('self', 'no', 'pressure', 'yes');
    expect(screen.getByText(words)).toBeTruthy();
    cleanup();
    await finish('self', 'no', 'none', 'yes');
    expect(screen.queryByText(words)).toBeNull();
  });

  it('copies the summary as text, and selects it where copying is refused', async () => {
    await finish('self', 'no', 'none', 'yes');
    const writeText = vi.fn<(text: string) => Promise<void>>().mockResolvedValue();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    await press('Copy as text');
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Copied/));
    expect(writeText.mock.calls[0]?.[0]).toContain('This is not a medical record');
    writeText.mockRejectedValue(new Error('refused'));
    await press('Copy as text');
    await vi.waitFor(() =>
      expect(screen.getByRole('status').textContent).toContain('The text is selected'),
    );
    vi.unstubAllGlobals();
  });
});

/** What a browser tells a page that it kept alive while the person was elsewhere. */
const restoreFromCache = (): Promise<void> =>
  act(() => void window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true })));

describe('keeping and leaving', () => {
  it('clears memory, store and title before it leaves', async () => {
    render(<SelfScreen {...props} />);
    await click(screen.getByRole('checkbox'));
    await press(/^Start/);
    await answer('couple');
    await click(screen.getByRole('link', { name: /^Clear/ }));
    expect(replace).toHaveBeenCalledWith('https://example.com/neutral');
    expect(sessionStorage.length).toBe(0);
    expect(document.title).toBe('Self-screen · Site');
    expect(document.querySelector('fieldset')).toBeNull();
    await press(/^Start/);
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('is empty when the browser brings a cleared page back from its cache, whatever was pressed while it left', async () => {
    await open();
    await answer('couple');
    await click(screen.getByRole('link', { name: /^Clear/ }));
    await press(/^Start/);
    await answer('couple');
    await restoreFromCache();
    expect(document.querySelector('fieldset')).toBeNull();
    await press(/^Start/);
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('stands where it stood when the browser brings a page back that nobody cleared', async () => {
    await open();
    await answer('couple');
    await restoreFromCache();
    expect(document.querySelector('[data-question="safety"]')).not.toBeNull();
  });
});

describe('a fault', () => {
  const broken = {
    ...model,
    questions: [{ ...model.questions[0], options: undefined }],
  } as unknown as Model;

  const failOnNextStep = async (): Promise<void> => {
    vi.spyOn(history, 'pushState').mockImplementation(() => {
      throw new DOMException('too many', 'SecurityError');
    });
    await answer('self');
  };

  it('leaves the person with the paper version, help lines and the form as a document', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    render(<SelfScreen {...props} model={broken} />);
    const start = screen.queryByRole('button', { name: /^Start/ });
    if (start) await click(start);
    expect(document.querySelector('[data-fault]')?.textContent).toContain('It stopped working.');
    expect(document.getElementById('document-form')).not.toBeNull();
  });

  it('in answering is caught as well', async () => {
    await open();
    await failOnNextStep();
    expect(document.querySelector('[data-fault]')).not.toBeNull();
  });

  it('leaves no answer in the tab, and gives the page its title back', async () => {
    render(<SelfScreen {...props} />);
    await click(screen.getByRole('checkbox'));
    await press(/^Start/);
    await failOnNextStep();
    expect(sessionStorage.length).toBe(0);
    expect(document.title).toBe('Self-screen · Site');
  });

  it('inside a screen gives the page its title back as well', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const unreadable = {
      value: 'no',
      get label(): string {
        throw new Error('unreadable');
      },
    };
    const questions = model.questions.map((question) =>
      question.id === 'safety' ? { ...question, options: [unreadable] } : question,
    );
    render(<SelfScreen {...props} model={{ ...model, questions }} />);
    await click(screen.getByRole('checkbox'));
    await press(/^Start/);
    await answer('self');
    expect(document.querySelector('[data-fault]')).not.toBeNull();
    expect(document.title).toBe('Self-screen · Site');
    expect(sessionStorage.length).toBe(0);
  });

  it('keeps the link that leaves, which unticks the form below it', async () => {
    await open();
    await failOnNextStep();
    await tick('self');
    await click(screen.getByRole('link', { name: /^Clear/ }));
    expect(replace).toHaveBeenCalledWith('https://example.com/neutral');
    expect(document.querySelectorAll('input:checked')).toHaveLength(0);
  });

  it('keeps the three presses of Shift that leave', async () => {
    await open();
    await failOnNextStep();
    for (let presses = 0; presses < 3; presses += 1) fireEvent.keyDown(document, { key: 'Shift' });
    expect(replace).toHaveBeenCalledOnce();
  });
});
