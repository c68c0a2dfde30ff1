import type { z } from 'zod';

/** One thing that a writer may place in a text. */
export interface WriterComponent {
  /** What a writer may give it. */
  readonly props: z.ZodObject;
  /** Uses of it, for the kitchen sink; the first is the example of every message. */
  readonly samples: readonly [Sample, ...Sample[]];
  /** It may stand inside a sentence; every other has lines of its own. */
  readonly inline?: true;
  /** A short text may use it too. */
  readonly short?: true;
  /** The component that it stands in. */
  readonly inside?: string;
  /** No sample can show it: it is numbered on its page, or its list is a page. */
  readonly needsPage?: true;
}

export interface Sample {
  readonly props?: Readonly<Record<string, string | true>>;
  /** What stands between its opening and its closing part: a phrase, or blocks as HTML. */
  readonly words?: string;
}
