import type { ActionId, Model, ProgressCases } from '~/screening';

/** A fixed address; nothing of the person's answers is ever added to it. */
export interface FixedLink {
  readonly href: string;
  readonly label: string;
}

/** What the page hands to the self-screen as plain JSON; the words that the page shows already are read from it. */
export interface SelfScreenProps {
  readonly model: Model;
  readonly progress: ProgressCases;
  /** Where each action leads; the first link is the action itself, the others are more ways to the same end. */
  readonly actions: Readonly<Record<Exclude<ActionId, 'print'>, readonly FixedLink[]>>;
  /** What the summary says it comes from. */
  readonly siteName: string;
  readonly paperUrl: string;
  /** The neutral page behind “Leave now”. */
  readonly leaveTo: string;
}
