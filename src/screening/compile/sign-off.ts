import type { Finding } from '../finding';
import { quote, signOffFile } from '../files';
import type { Model } from '../model';
import type { SignOffRecord } from '~/content/schema/screening/sign-off';

export type SignOffState = 'unsigned' | 'changed' | 'signed';

/** “changed” when somebody signed other words or rules than these. */
export const readSignOff = (signOff: SignOffRecord, hash: string): SignOffState => {
  if (signOff.hash.trim() === '') return 'unsigned';
  return signOff.hash === hash ? 'signed' : 'changed';
};

export const reviewOf = (signOff: SignOffRecord, hash: string): Model['reviewed'] =>
  readSignOff(signOff, hash) === 'signed'
    ? { by: signOff.reviewedBy, on: signOff.reviewedOn }
    : null;

/** A sign-off is whole or empty; half of one would look like a review. */
export function checkSignOff(signOff: SignOffRecord): Finding[] {
  const fields = ['hash', 'reviewedBy', 'reviewedOn'] as const;
  const empty = fields.filter((field) => !signOff[field].trim());
  if (empty.length === fields.length) return [];
  return empty.map((field) => ({
    file: signOffFile,
    path: [field],
    rule: 'sign-off',
    message: `The sign-off is only half filled in: ${quote(field)} is empty.`,
    fix: 'Fill in hash, reviewedBy and reviewedOn together, or leave all three empty.',
  }));
}
