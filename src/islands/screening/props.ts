import type { ComponentChildren } from 'preact';
import type { ActionId, Model } from '~/screening';

/** A fixed address; nothing of the person's answers is ever added to it. */
export interface FixedLink {
  readonly href: string;
  readonly label: string;
}

export interface SelfScreenProps {
  readonly model: Model;
  /** Reference id → how its source is named in one line. */
  readonly sources: Readonly<Record<string, string>>;
  /** Where each action leads; the first link is the action itself, the others are more ways to the same end. */
  readonly actions: Readonly<Record<Exclude<ActionId, 'print'>, readonly FixedLink[]>>;
  /** What the summary says it comes from, and what every title ends with. */
  readonly siteName: string;
  readonly paperUrl: string;
  /** The neutral page behind “Clear my answers and leave”. */
  readonly leaveTo: string;
  /** The words before the first question. */
  readonly start?: ComponentChildren;
  /** The whole form as a document: what the page is without script, and what it falls back to. */
  readonly paper?: ComponentChildren;
  /** What stands below the start page. */
  readonly end?: ComponentChildren;
  /** The map around this page, shown above a result that leads on. */
  readonly map?: ComponentChildren;
  /** Paper version and help lines, shown when the script fails. */
  readonly fault?: ComponentChildren;
}
