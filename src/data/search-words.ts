import type { SearchWords } from '~/content/schema/search-words';
import { onlyRecord } from './records';

/** Words that, typed into the search, bring people to call up above all results. */
export const searchWords = (): Promise<SearchWords> => onlyRecord('searchWords');
