/** Who comes: for each question, how many of 1,000 people would choose each answer. */
export interface Visitors {
  readonly questions: Readonly<Record<string, Readonly<Record<string, VisitorShare>>>>;
  readonly bounds: {
    readonly mayBook: { readonly atLeast: number; readonly why: string };
    readonly largestOutcome: { readonly atMost: number; readonly why: string };
  };
}

export interface VisitorShare {
  readonly of1000: number;
  /** The name of a source, or `guess`. */
  readonly from: string;
}

export const guess = 'guess';
