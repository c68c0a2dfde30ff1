import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { describeFaults } from '~/content/fault';
import { registry } from '~/content/registry';
import type { SignOffRecord } from '~/content/schema/screening/sign-off';
import { isCalendarDate, today } from '~/lib/dates';
import { runCommand } from './run-command';
import { readScreening, readWorkTree } from './screening-files';

const { file: path } = registry.signOff;

const unsigned: SignOffRecord = { hash: '', reviewedBy: '', reviewedOn: '' };

/** The file with these values; its comments stay. */
function fillIn(text: string, signOff: SignOffRecord): string {
  const document = parseDocument(text);
  if (document.errors.length > 0)
    throw new Error(
      `${path} cannot be read. Bring it back from an earlier version, then sign again.`,
    );
  for (const [field, value] of Object.entries(signOff)) document.set(field, value);
  return document.toString({ lineWidth: 0 });
}

function readDay(on: string): string {
  if (!isCalendarDate(on))
    throw new Error(
      `“${on}” is not a day. Write the day of the review as year-month-day, such as --on ${today()}.`,
    );
  if (on > today())
    throw new Error(`${on} has not come yet. Write the day on which the review was done.`);
  return on;
}

/**
 * `npm run screening:sign-off -- --by "…"`: records that a clinician reviewed exactly this content, so that nobody
 * copies a fingerprint by hand.
 */
runCommand(() => {
  const { values } = parseArgs({
    options: {
      by: { type: 'string' },
      on: { type: 'string', default: today() },
      root: { type: 'string', default: '.' },
    },
  });
  const reviewedBy = values.by?.trim();
  if (!reviewedBy)
    throw new Error(
      'Say who reviewed the self-screen, a real name and license: npm run screening:sign-off -- --by "…"',
    );
  const reviewedOn = readDay(values.on);

  const root = resolve(values.root);
  const files = readWorkTree(root);
  const text = files.get(path) ?? '';
  const {
    compiled: { hash },
    faults,
  } = readScreening(new Map([...files, [path, fillIn(text, unsigned)]]), 'as it is now');
  if (faults.length > 0)
    throw new Error(
      `Nothing was signed, because the self-screen breaks these rules:\n\n${describeFaults(faults)}`,
    );

  writeFileSync(join(root, path), fillIn(text, { hash, reviewedBy, reviewedOn }));
  return `Wrote ${path}: ${reviewedBy} reviewed the content ${hash} on ${reviewedOn}.\nIt holds for exactly these words and rules; a change of them asks for a new sign-off.`;
});
