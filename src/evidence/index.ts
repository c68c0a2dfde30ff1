export { certaintyOf, certaintyScale } from './certainty';
export type { Certainty, CertaintyId } from './certainty';
export {
  citationParts,
  creditAndYear,
  creditOf,
  peopleText,
  shortLabel,
  statusWords,
} from './citation';
export type { CitationPart } from './citation';
export { claimFindings, unusedReferences } from './claims';
export { hrefOf } from './source';
export type { Source, SourceStatus, Species } from './source';
export { speciesWords } from './species';
export { pagesByReference } from './usage';
