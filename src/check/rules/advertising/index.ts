import type { WordRule } from '../word-rule';
import { approvalRule } from './approval';
import { harmsDenied } from './harm-denied';
import { careIsLeftOut } from './no-prescriber';
import { outcomeFigures } from './outcome-figures';
import { pricePressure } from './price-pressure';
import { promises } from './promises';
import { superiority } from './superiority';
import { quotedClients, testimonials } from './testimonials';

/** What the FDA and studies of ketamine clinics’ advertising find fault with, a module for each kind. */
export const advertising: readonly WordRule[] = [
  ...promises,
  outcomeFigures,
  ...harmsDenied,
  ...careIsLeftOut,
  ...superiority,
  ...testimonials,
  ...pricePressure,
];

/** Read over the whole paragraph: what these speak of may stand in the next sentence. */
export const advertisingInParagraph: readonly WordRule[] = [approvalRule, ...quotedClients];
