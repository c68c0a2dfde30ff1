import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { checkContent } from './check';
import { draft } from './new/draft';
import type { Answers } from './new/draft';
import { questionsFor } from './new/kinds';
import type { Kind, Question } from './new/kinds';
import { readProject } from './read';
import { reportText } from './report';
import { loadSite } from './site';

/** `npm run new -- page|question|prescriber|source`: asks what it needs, or takes it as flags, and writes a file that passes `npm run check`. */

const stop = (words: string): never => {
  console.error(words);
  process.exit(1);
};

const isKind = (word: string | undefined): word is Kind => word !== undefined && Object.hasOwn(questionsFor, word);

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

const [kind, ...flags] = process.argv.slice(2);
if (!isKind(kind)) throw stop('Write one of these: npm run new -- page, question, prescriber or source');

const questions = questionsFor[kind];
const { values } = parseArgs({
  args: flags,
  options: { root: { type: 'string' }, ...Object.fromEntries(questions.map(({ name }) => [name, { type: 'string' as const }])) },
});
const { root = '.', ...told } = values as Record<string, string>;
const untold = questions.filter(({ name }) => told[name] === undefined);
const needed = untold.filter(({ isOptional }) => !isOptional);
if (needed.length > 0 && !process.stdin.isTTY) stop(`Still needed: ${needed.map(({ name, ask }) => `\n  --${name} "…"  ${ask}`).join('')}`);
const answers = needed.length > 0 ? { ...told, ...(await askFor(untold)) } : told;

const today = new Date().toISOString().slice(0, 10);
const project = readProject(resolve(root));
const site = loadSite(project.files);
const drafts = draft(kind, answers, site, today);
const [main = ''] = drafts.keys();
if (project.files.has(main)) stop(`${main} is there already. Choose another title, or edit that file.`);

const result = checkContent({ ...project, files: new Map([...project.files, ...drafts]), today });
const problems = result.problems.filter(({ file }) => drafts.has(file));
if (problems.some(({ level }) => level === 'error')) stop(`Nothing was written, because of this:\n\n${reportText({ ...result, problems })}`);

for (const [path, text] of drafts) {
  const file = resolve(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`Wrote ${path}`);
}
if (problems.length > 0) console.log(`\n${reportText({ ...result, problems })}`);
