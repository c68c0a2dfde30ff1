import type { Drawings } from '~/content/schema/drawings';
import { onlyRecord } from './records';

/** What the drawings say and show. */
export const drawings = (): Promise<Drawings> => onlyRecord('drawings');
