import type { Answers } from '~/screening';
import type { Screen } from './screens';

/** One person's way through the self-screen. It lives in memory and ends with the page. */
export interface Visit {
  readonly answers: Answers;
  /** Ticks that no Continue has sent yet, by question; they count for nothing. */
  readonly drafts: Answers;
  /** The screens so far. The browser's history holds only a place in this list, never an answer. */
  readonly trail: readonly [Screen, ...Screen[]];
  readonly place: number;
  /** Whether the person asked to keep the answers in this tab. */
  readonly isKept: boolean;
  /** Whether the summary shows the answers that stay private until asked for. */
  readonly isHomeIncluded: boolean;
  /** How often Continue was pressed on this screen without an answer. */
  readonly attempts: number;
  /** What the screen last said about something the person did on it. */
  readonly said: string;
}

export type Step =
  | { readonly kind: 'begin' | 'resume' | 'read-help' | 'finish' }
  | { readonly kind: 'tick'; readonly id: string; readonly value: string }
  | { readonly kind: 'send'; readonly id: string }
  | { readonly kind: 'change'; readonly id: string }
  | { readonly kind: 'go'; readonly place: number }
  | { readonly kind: 'keep'; readonly isKept: boolean }
  | { readonly kind: 'include-home'; readonly isHomeIncluded: boolean }
  | { readonly kind: 'say'; readonly said: string };

export const freshVisit: Visit = {
  answers: {},
  drafts: {},
  trail: [{ kind: 'start' }],
  place: 0,
  isKept: false,
  isHomeIncluded: false,
  attempts: 0,
  said: '',
};

export const currentScreen = (visit: Visit): Screen => visit.trail[visit.place] ?? visit.trail[0];

/** What stands ticked at a question, sent or not. */
export const ticksOf = ({ drafts, answers }: Visit, id: string): readonly string[] =>
  drafts[id] ?? answers[id] ?? [];

/** Whether Continue was pressed at this question while nothing is ticked. */
export function hasError(visit: Visit): boolean {
  const screen = currentScreen(visit);
  return screen.kind === 'question' && visit.attempts > 0 && ticksOf(visit, screen.id).length === 0;
}
