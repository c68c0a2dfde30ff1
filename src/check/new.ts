import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { checkContent } from './check';
import { draft } from './new/draft';
import type { Answers } from './new/draft';
import { readFlags } from './new/flags';
import { questionsFor } from './new/kinds';
import type { Question } from './new/kinds';
import { readProject } from './read';
import { reportText } from './report';
import { loadSite } from './site';

async function askFor(questions: readonly Question[]): Promise<Answers> {
  const answers: Record<string, string> = {};
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  for (const { name, ask, isOptional } of questions) {
    do answers[name] = (await terminal.question(`${ask}${isOptional ? ' (or nothing)' : ''}:\n> `)).trim();
    while (!answers[name] && !isOptional);
  }
  terminal.close();
  return answers;
}

/** @throws with a sentence for the owner; nothing is written then */
async function writeNew(): Promise<void> {
  const { kind, root, answers: told } = readFlags(process.argv.slice(2));
  const untold = questionsFor[kind].filter(({ name }) => told[name] === undefined);
  const needed = untold.filter(({ isOptional }) => !isOptional);
  if (needed.length > 0 && !process.stdin.isTTY) throw new Error(`Still needed:${needed.map(({ name, ask }) => `\n  --${name} "…"  ${ask}`).join('')}`);
  const answers = needed.length > 0 ? { ...told, ...(await askFor(untold)) } : told;

  const today = new Date().toISOString().slice(0, 10);
  const project = readProject(resolve(root));
  const drafts = draft(kind, answers, loadSite(project.files), today);
  const [main = ''] = drafts.keys();
  if (project.files.has(main)) throw new Error(`${main} is there already. Choose another title, or edit that file.`);

  const result = checkContent({ ...project, files: new Map([...project.files, ...drafts]), today });
  const problems = result.problems.filter(({ file }) => drafts.has(file));
  if (problems.some(({ level }) => level === 'error')) throw new Error(`Nothing was written, because of this:\n\n${reportText({ ...result, problems })}`);

  for (const [path, text] of drafts) {
    const file = resolve(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(`Wrote ${path}`);
  }
  if (problems.length > 0) console.log(`\n${reportText({ ...result, problems })}`);
}

/** `npm run new -- page|question|prescriber|source`: asks what it needs, or takes it as flags, and writes a file that passes `npm run check`. */
try {
  await writeNew();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
