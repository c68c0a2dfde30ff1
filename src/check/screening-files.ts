import { checkScreening, type Compiled, type Proof, type ScreeningCheck } from '~/screening/build';
import { describeFaults, type Fault } from '~/content/fault';
import { isSystemFile } from '~/content/file-kinds';
import { readFolders, type Files } from '~/content/files';
import { selfScreenFolders, selfScreenOf } from '~/content/self-screen';
import { loadSite } from '~/content/site-loader';
import { readFilesAt } from './git-files';

const [own] = selfScreenFolders;

/** A self-screen that can be read as one. It may still break rules: `faults` says which. */
export interface ReadScreening {
  readonly compiled: Compiled;
  readonly proof: Proof;
  readonly visitors: ScreeningCheck['visitors'];
  readonly faults: readonly Fault[];
}

/**
 * Reads, compiles and proves the self-screen among these files.
 * @param name - how a message calls this state of them, such as “as it is now”
 * @throws with every fault when they cannot be read as one self-screen
 */
export function readScreening(files: Files, name: string): ReadScreening {
  if (![...files.keys()].some((path) => path.startsWith(own)))
    throw new Error(`The self-screen ${name} has no files: there is nothing under ${own}.`);
  const { records, context, place, faults: unread } = selfScreenOf(loadSite(files));
  const { compiled, proof, visitors, findings } = checkScreening(records, context);
  const faults = [...unread, ...place(findings)];
  if (!compiled || !proof || unread.some(({ level }) => level === 'error'))
    throw new Error(
      `The self-screen ${name} cannot be read. Mend these first:\n\n${describeFaults(faults)}`,
    );
  return { compiled, proof, visitors, faults };
}

export const readWorkTree = (root: string): Files => readFolders(root, selfScreenFolders);

/** @throws with a sentence for the owner */
export const readPast = (root: string, ref: string): Files =>
  new Map([...readFilesAt(root, ref, selfScreenFolders)].filter(([path]) => !isSystemFile(path)));
