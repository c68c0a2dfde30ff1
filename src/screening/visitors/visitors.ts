import type { VisitorsRecord } from '~/content/schema/screening/visitors';

/** Who comes: for each question, how many of 1,000 people would choose each answer. */
export type Visitors = VisitorsRecord;

/** `from` is the name of a source, or `guess`. */
export type VisitorShare = Visitors['questions'][string][string];

export const guess = 'guess';
