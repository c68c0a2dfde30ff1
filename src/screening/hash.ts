import { createHash } from 'node:crypto';

/** A short fingerprint of a text; not for the browser. */
export const hashText = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 16);
