import type { ActionId, Care, Level, ScoreId } from '~/lib/self-screen-words';

export { actionIds, scoreIds, type ActionId, type ScoreId } from '~/lib/self-screen-words';

/** The compiled self-screen: plain JSON, made at build, read by the browser. Absent flags mean “no”. */
export interface Model {
  /** Names the clinical content; printed on the summary. */
  readonly version: string;
  /** Who signed this very content, or null while it is not clinically reviewed. */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  /** In the order asked. */
  readonly questions: readonly Question[];
  readonly concerns: Readonly<Record<string, Concern>>;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  readonly routes: Readonly<Record<Care, readonly Route[]>>;
  readonly scores: Readonly<Record<ScoreId, Score>>;
}

export interface Question {
  readonly id: string;
  readonly kind: 'one' | 'many';
  readonly title: string;
  readonly hint?: string;
  /** The part of the way that it belongs to; without it, that of the question before. */
  readonly leg?: string;
  readonly error: string;
  readonly score?: ScoreId;
  /** Question id → the answers that lead here; every entry must hold. */
  readonly askedIf?: Readonly<Record<string, readonly string[]>>;
  readonly neutral?: true;
  readonly options: readonly Option[];
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly raises?: readonly string[];
  readonly adds?: number;
  readonly exclusive?: true;
  readonly neutral?: true;
  readonly showsHelp?: true;
  /** The questions stop after this answer, with the result for what was said so far. */
  readonly ends?: true;
}

export interface Concern {
  readonly id: string;
  readonly level: Exclude<Level, 'none'>;
  /** False where an intake may not be booked while this concern is raised. */
  readonly booking?: false;
  readonly title: string;
  /** What the result says first, in place of the outcome’s own lead, where this concern decides. */
  readonly lead?: string;
  readonly reason: string;
  readonly ask: string;
  readonly sources: readonly string[];
  /** YYYY-MM-DD, or empty while nobody has reviewed it. */
  readonly reviewedOn: string;
  readonly helpLines?: readonly string[];
}

export interface Outcome {
  readonly id: string;
  readonly level: Care;
  readonly title: string;
  readonly lead: string;
  /** The first is the one next step. */
  readonly actions: readonly ActionId[];
  /** One sentence beside an action: how it goes. Shown only where the action is offered. */
  readonly how?: Readonly<Partial<Record<ActionId, string>>>;
  readonly next: readonly string[];
}

/** One row of a level's table; the first row that holds decides, and the last has no `if`. */
export interface Route {
  readonly if?: Condition;
  readonly go: string;
}

export type Condition =
  | { readonly concern: string }
  | { readonly band: Readonly<Partial<Record<ScoreId, readonly string[]>>> }
  | { readonly answer: Readonly<Record<string, readonly string[]>> };

export interface Score {
  readonly id: ScoreId;
  readonly title: string;
  readonly max: number;
  readonly bands: readonly Band[];
}

export interface Band {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly meaning: string;
}

/** Question id → chosen option values; a radio question has one value, an unanswered one has no key. */
export type Answers = Readonly<Record<string, readonly string[]>>;
