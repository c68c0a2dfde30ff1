import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { checkContent } from './check';
import { oneOf } from './new/judges';
import { askEach, faultsOf, type Talk } from './new/ask';
import { draft } from './new/draft';
import type { Typed } from './new/front';
import { readFlags } from './new/flags';
import { isKind, kinds, kindsLine, type Kind } from './new/kinds';
import { promptsFor } from './new/prompts';
import { readProject } from './read';
import { reportText } from './report';
import type { Site } from '~/content/site';
import { loadSite } from '~/content/site-loader';
import { today } from '~/lib/dates';

interface Wanted {
  readonly kind: Kind;
  readonly typed: Typed;
}

/** Asks in the terminal for what the flags do not say. */
async function askInTerminal(kind: Kind | undefined, told: Typed, site: Site): Promise<Wanted> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const talk: Talk = {
    ask: (prompt) => terminal.question(prompt),
    say: (words) => {
      console.log(`  ${words}`);
    },
  };
  try {
    const { kind: named = '' } = kind
      ? { kind }
      : await askEach(
          [
            {
              name: 'kind',
              ask: `What is to be written: ${kinds.join(', ')}`,
              judge: oneOf(kinds),
            },
          ],
          site,
          talk,
        );
    if (!isKind(named)) throw new Error(kindsLine);
    const untold = promptsFor[named].filter(({ name }) => told[name] === undefined);
    return { kind: named, typed: { ...told, ...(await askEach(untold, site, talk)) } };
  } finally {
    terminal.close();
  }
}

/** @throws with everything that is wrong in the flags, and with all that is missing when nobody can be asked */
async function complete(kind: Kind | undefined, told: Typed, site: Site): Promise<Wanted> {
  const prompts = kind ? promptsFor[kind] : [];
  const faults = faultsOf(prompts, told, site);
  const needed = prompts.filter(({ name, isOptional }) => !isOptional && told[name] === undefined);
  if (kind && faults.length === 0 && needed.length === 0) return { kind, typed: told };
  if (faults.length === 0 && process.stdin.isTTY) return askInTerminal(kind, told, site);
  if (!kind) throw new Error(kindsLine);
  throw new Error(
    [
      'Nothing was written.',
      ...faults,
      ...(needed.length > 0
        ? ['Still needed:', ...needed.map(({ name, ask }) => `  --${name} "…"  ${ask}`)]
        : []),
    ].join('\n'),
  );
}

/** @throws with a sentence for the owner; nothing is written then */
async function writeNew(): Promise<void> {
  const { kind: named, root, typed: told } = readFlags(process.argv.slice(2));
  const day = today();
  const project = readProject(resolve(root));
  const site = loadSite(project.files);
  const { kind, typed } = await complete(named, told, site);
  const { files, next } = draft(kind, typed, site, day);

  const result = checkContent({
    ...project,
    files: new Map([...project.files, ...files]),
    today: day,
  });
  // That nothing cites a new source is no news.
  const faults = result.faults.filter(
    ({ file, rule }) => files.has(file) && rule !== 'reference-unused',
  );
  if (faults.some(({ level }) => level === 'error'))
    throw new Error(
      [
        'Nothing was written, because of this:',
        reportText({ ...result, faults }),
        'So that nothing you typed is lost, here is the file:',
        ...[...files].slice(0, 1).flat(),
      ].join('\n\n'),
    );

  for (const [path, text] of files) {
    const file = resolve(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`Wrote ${path}`);
  }
  console.log(`\nWhat comes next:\n${next.map((line) => `- ${line}`).join('\n')}`);
  if (faults.length > 0) console.log(`\n${reportText({ ...result, faults })}`);
}

/**
 * `npm run new -- page`, or another of the kinds: asks what it needs, or takes it as flags, and writes a file that
 * passes `npm run check`.
 */
try {
  await writeNew();
} catch (error) {
  const isStopped = error instanceof Error && error.name === 'AbortError';
  console.error(
    isStopped ? '\nStopped. Nothing was written.' : error instanceof Error ? error.message : error,
  );
  process.exitCode = 1;
}
