import { checkScreening } from '~/screening/build';
import type { Compiled, Fault, Proof, ScreeningCheck, ScreeningContext } from '~/screening/build';
import { isSystemFile } from '~/content/file-kinds';
import { factTexts } from '~/lib/facts';
import { facts } from '~/content/schema/practice';
import { filesUnder, readTexts } from '~/content/files';
import type { Files } from '~/content/files';
import { readFilesAt } from './git-files';

import { idsIn, keysOf, loadSite } from './site';
import type { Site } from './site';

/** What the self-screen is made of: its own files, the facts and help lines that they name, the sources. */
const folders = ['content/screening/', 'content/site/', 'content/references/'] as const;
const [own] = folders;

/** A self-screen that can be read as one. It may still break rules: `faults` says which. */
export interface ReadScreening {
  readonly compiled: Compiled;
  readonly proof: Proof;
  readonly visitors: ScreeningCheck['visitors'];
  readonly faults: readonly Fault[];
}

function contextOf(site: Site): ScreeningContext {
  const practice = site.records['content/site/practice.yaml'];
  const bookingUrl = practice?.booking.url;
  const unset = Object.fromEntries(facts.map(({ id }) => [id, 'ask us']));
  return {
    facts: { ...unset, ...(practice ? factTexts(practice) : {}) },
    references: [...idsIn(site.references)],
    helpLines: keysOf(site, 'content/site/help-lines.yaml'),
    ...(bookingUrl ? { bookingUrl } : {}),
  };
}

export const describeFaults = (faults: readonly Fault[]): string =>
  faults
    .map(
      ({ file, line, message, fix }) =>
        `${file}${line === undefined ? '' : `, line ${line}`}\n  ${message}\n  ${fix}`,
    )
    .join('\n\n');

/**
 * Reads, compiles and proves the self-screen among these files.
 * @param name - how a message calls this state of them, such as “as it is now”
 * @throws with every fault when they cannot be read as one self-screen
 */
export function readScreening(files: Files, name: string): ReadScreening {
  const sources = [...files]
    .filter(([path]) => path.startsWith(own) && !isSystemFile(path))
    .map(([path, text]) => ({ path, text }));
  if (sources.length === 0)
    throw new Error(`The self-screen ${name} has no files: there is nothing under ${own}.`);
  const { compiled, proof, visitors, faults } = checkScreening(sources, contextOf(loadSite(files)));
  if (!compiled || !proof)
    throw new Error(
      `The self-screen ${name} cannot be read. Mend these first:\n\n${describeFaults(faults)}`,
    );
  return { compiled, proof, visitors, faults };
}

export function readWorkTree(root: string): Files {
  const paths = folders.flatMap((folder) => filesUnder(root, folder));
  return readTexts(root, paths);
}

/** @throws with a sentence for the owner */
export const readPast = (root: string, ref: string): Files => readFilesAt(root, ref, folders);
