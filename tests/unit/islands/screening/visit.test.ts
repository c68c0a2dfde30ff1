import { describe, expect, it } from 'vitest';
import {
  currentScreen,
  freshVisit,
  hasError,
  ticksOf,
  type Step,
  type Visit,
} from '~/islands/screening/visit';
import { takeStep } from '~/islands/screening/take-step';
import { model } from './fixture';

/** A step, or an answer: its ticks and Continue. */
type Move = Step | { readonly kind: 'answer'; readonly id: string; readonly values: string[] };

const move = (visit: Visit, step: Move): Visit =>
  step.kind === 'answer'
    ? takeStep(
        model,
        { ...visit, drafts: { ...visit.drafts, [step.id]: step.values } },
        { kind: 'send', id: step.id },
      )
    : takeStep(model, visit, step);
const walk = (steps: readonly Move[], from: Visit = freshVisit): Visit => steps.reduce(move, from);

const answer = (id: string, ...values: string[]): Move => ({ kind: 'answer', id, values });
const plain = [
  answer('who', 'self'),
  answer('safety', 'no'),
  answer('heart', 'none'),
  answer('time', 'yes'),
];
const atCheck = walk([{ kind: 'begin' }, ...plain]);
const screenOf = (...steps: Move[]) => currentScreen(walk(steps));

describe('a visit', () => {
  it('begins with the first question', () => {
    expect(screenOf({ kind: 'begin' })).toEqual({ kind: 'question', id: 'who' });
  });

  it('asks one question after the other and ends at the check', () => {
    expect(atCheck.trail.map((screen) => ('id' in screen ? screen.id : screen.kind))).toEqual([
      'start',
      'who',
      'safety',
      'heart',
      'time',
      'check',
    ]);
  });

  it('asks a question that only some answers lead to', () => {
    expect(screenOf({ kind: 'begin' }, answer('who', 'couple'), answer('safety', 'no'))).toEqual({
      kind: 'question',
      id: 'home-safety',
    });
  });

  it('shows help after an answer that calls for it, then goes on', () => {
    const steps: Move[] = [{ kind: 'begin' }, answer('who', 'self'), answer('safety', 'passing')];
    expect(screenOf(...steps)).toMatchObject({ kind: 'notice', id: 'safety' });
    expect(screenOf(...steps, { kind: 'read-help' })).toEqual({ kind: 'question', id: 'heart' });
  });

  it('stops at once at an emergency, and a change leads on from there', () => {
    const steps: Move[] = [{ kind: 'begin' }, answer('who', 'self'), answer('safety', 'plan')];
    expect(screenOf(...steps)).toEqual({ kind: 'result' });
    expect(
      screenOf(...steps, { kind: 'change', id: 'safety' }, answer('safety', 'no')),
    ).toMatchObject({ kind: 'question', id: 'heart' });
  });

  it('returns from a change to the check', () => {
    expect(
      currentScreen(walk([{ kind: 'change', id: 'time' }, answer('time', 'no')], atCheck)),
    ).toEqual({ kind: 'check' });
  });

  it('asks after a change only what the change made new', () => {
    const changed = walk([{ kind: 'change', id: 'who' }, answer('who', 'couple')], atCheck);
    expect(currentScreen(changed)).toMatchObject({ kind: 'question', id: 'home-safety' });
    expect(currentScreen(walk([answer('home-safety', 'yes')], changed))).toEqual({ kind: 'check' });
  });

  it('forgets answers to questions that a change took away', () => {
    const couple = walk([
      { kind: 'begin' },
      answer('who', 'couple'),
      answer('safety', 'no'),
      answer('home-safety', 'skip'),
      { kind: 'change', id: 'who' },
      answer('who', 'self'),
    ]);
    expect(couple.answers).not.toHaveProperty('home-safety');
  });

  it('goes one question at a time after going back, with the answers still there', () => {
    const back = walk([{ kind: 'go', place: 1 }], atCheck);
    expect(currentScreen(back)).toEqual({ kind: 'question', id: 'who' });
    expect(currentScreen(walk([answer('who', 'self')], back))).toEqual({
      kind: 'question',
      id: 'safety',
    });
  });

  it('never shows the check or a result while a question is open', () => {
    const stale = walk([{ kind: 'go', place: 1 }, answer('who', 'couple')], atCheck);
    const forward: Visit = {
      ...stale,
      trail: [...stale.trail, { kind: 'check' }, { kind: 'result' }],
    };
    for (const place of [forward.trail.length - 1, forward.trail.length - 2]) {
      expect(currentScreen(takeStep(model, forward, { kind: 'go', place }))).toMatchObject({
        kind: 'question',
        id: 'home-safety',
      });
    }
  });

  it('shows the start for a place in history that it does not know', () => {
    for (const place of [-3, 99])
      expect(currentScreen(takeStep(model, atCheck, { kind: 'go', place }))).toEqual({
        kind: 'start',
      });
  });

  it('resumes at the first open question, with the way back through the answered ones', () => {
    const kept: Visit = { ...freshVisit, answers: { who: ['self'], safety: ['no'] } };
    const resumed = takeStep(model, kept, { kind: 'resume' });
    expect(resumed.trail.map((screen) => ('id' in screen ? screen.id : screen.kind))).toEqual([
      'start',
      'who',
      'safety',
      'heart',
    ]);
    expect(resumed.place).toBe(3);
  });

  it('stays at a question that Continue found without a tick, until one is there', () => {
    const asked = walk([{ kind: 'begin' }, { kind: 'send', id: 'who' }]);
    expect(hasError(asked)).toBe(true);
    expect(currentScreen(asked)).toEqual({ kind: 'question', id: 'who' });
    expect(hasError(walk([{ kind: 'tick', id: 'who', value: 'self' }], asked))).toBe(false);
  });

  it('counts no tick that was not sent', () => {
    const ticked = walk([{ kind: 'begin' }, { kind: 'tick', id: 'who', value: 'couple' }]);
    expect(ticked.answers).toEqual({});
    expect(ticksOf(ticked, 'who')).toEqual(['couple']);
  });

  it('shows the help that answers call for before anything else, to whoever comes back', () => {
    const back = (safety: string, kind: 'begin' | 'resume') =>
      currentScreen(walk([{ kind }], { ...freshVisit, answers: { safety: [safety] } }));
    for (const kind of ['begin', 'resume'] as const) {
      expect(back('plan', kind)).toEqual({ kind: 'result' });
      expect(back('passing', kind)).toMatchObject({ kind: 'notice', id: 'safety' });
    }
    expect(back('no', 'begin')).toEqual({ kind: 'question', id: 'who' });
  });

  it('gives the place of help that was read to what follows it', () => {
    const steps: Move[] = [{ kind: 'begin' }, answer('who', 'self'), answer('safety', 'passing')];
    const notice = walk(steps);
    expect(walk([{ kind: 'read-help' }], notice).place).toBe(notice.place);
  });
});
