import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, parse, parseDocument, stringify, type Document } from 'yaml';
import { checkContent } from '~/check/check';
import { draft } from '~/check/new/draft';
import type { Typed } from '~/check/new/front';
import type { Kind } from '~/check/new/kinds';
import { readProject } from '~/check/read';
import type { Fault } from '~/content/fault';
import type { Site } from '~/content/site';
import { loadSite } from '~/content/site-loader';

interface Edits {
  readonly dropped: string;
  readonly retired: string;
  readonly page: Typed;
  readonly sources: readonly (Typed & { readonly sentence: string })[];
  readonly question: Typed;
  readonly raisedBy: readonly string[];
  readonly concern: Readonly<Record<string, unknown>>;
  readonly fit: string;
}

export const edits = parse(readFileSync('tests/fixtures/filled-edits.yaml', 'utf8')) as Edits;

export const edit = (file: string, change: (text: string) => string): void =>
  writeFileSync(file, change(readFileSync(file, 'utf8')));

export const editYaml = (file: string, change: (document: Document) => void): void =>
  edit(file, (text) => {
    const document = parseDocument(text);
    change(document);
    return document.toString({ lineWidth: 0 });
  });

/** The folder that is edited, and what was in it before. */
interface Workplace {
  readonly root: string;
  readonly site: Site;
  readonly today: string;
}

/** Writes what `npm run new` writes, and says what the new file is called. */
function writeNew({ root, site, today }: Workplace, kind: Kind, typed: Typed): string {
  const { files } = draft(kind, typed, site, today);
  for (const [path, text] of files) writeFileSync(join(root, path), text);
  return [...files.keys()][0] ?? '';
}

const idOf = (path: string): string => path.replace(/^.*\/|\.\w+$/g, '');

/** A page whose sentences each have a source of their own, in the menu and on the map. */
function addPage(place: Workplace): void {
  const page = join(place.root, writeNew(place, 'page', edits.page));
  const sentences = edits.sources.map(
    ({ sentence, ...typed }) =>
      `${sentence}<Cite id="${idOf(writeNew(place, 'source', typed))}" />`,
  );
  edit(page, (text) => `${text}\n${sentences.join(' ')}\n`);
}

/** A question with a concern of its own, which the page on whom this suits names. */
function addQuestion(place: Workplace): void {
  const { root } = place;
  const question = join(root, writeNew(place, 'screening-question', edits.question));
  const [concern = ''] = Object.keys(edits.concern);
  edit(question, (text) =>
    edits.raisedBy.reduce(
      (changed, value) =>
        changed.replace(
          new RegExp(`^ {2}- value: ${value}\n {4}label: .*$`, 'm'),
          `$&\n    raises: [${concern}]`,
        ),
      text.replace('neutral: true\n', ''),
    ),
  );
  edit(
    join(root, 'content/screening/concerns.yaml'),
    (text) => `${text}\n${stringify(edits.concern)}`,
  );
  for (const file of globSync(join(root, 'content/pages/**/*.mdx')))
    edit(file, (text) =>
      text.replace(
        /(<Fit level="ask-first"[^>]*concerns="[^"]*)(".*?)(\n\n<\/Fit>)/s,
        `$1, ${concern}$2\n- ${edits.fit}$3`,
      ),
    );
}

/** A question goes with its answers in the situations and in the numbers of who comes. */
function dropQuestion(root: string): void {
  const { dropped } = edits;
  rmSync(join(root, `content/screening/questions/${dropped}.mdx`), { force: true });
  editYaml(join(root, 'content/screening/visitors.yaml'), (document) =>
    document.deleteIn(['questions', dropped]),
  );
  editYaml(join(root, 'content/screening/scenarios.yaml'), ({ contents }) => {
    for (const { value } of isMap(contents) ? contents.items : [])
      if (isMap(value)) value.deleteIn(['answers', dropped]);
  });
}

const retire = (root: string): void =>
  edit(join(root, `content/prescribers/${edits.retired}.mdx`), (text) =>
    text.replace('retired: false', 'retired: true'),
  );

const betweenSentences = /(?<=[.!?](?:<Cite [^>]*>)*) /;

/** The text without the sentence that a message points at. */
function withoutSentence(text: string, { line = 0, column = 0 }: Fault): string {
  const lines = text.split('\n');
  const own = lines[line - 1] ?? '';
  let at = 0;
  lines[line - 1] = own
    .split(betweenSentences)
    .filter((sentence) => {
      const from = at;
      at += sentence.length + 1;
      return column <= from || column > at;
    })
    .join(' ');
  return lines.join('\n');
}

/** Does what the check advises about a situation that ends elsewhere now, and about a prescriber who is still named. */
function followAdvice(root: string, today: string): void {
  for (const fault of checkContent({ ...readProject(root), today }).faults) {
    const file = join(root, fault.file);
    const [, outcome] = /write expect: ([\w-]+)/.exec(fault.fix) ?? [];
    if (fault.rule === 'retired-prescriber') edit(file, (text) => withoutSentence(text, fault));
    if (fault.rule === 'screening-scenario' && outcome)
      edit(file, (text) => {
        const lines = text.split('\n');
        const at = lines.findIndex(
          (line, index) => index >= (fault.line ?? 0) - 1 && /^ +expect:/.test(line),
        );
        return lines.with(at, `  expect: ${outcome}`).join('\n');
      });
  }
}

/** What an owner changes beside the facts: a page, its sources, two questions of the self-screen and a prescriber. */
export function editSite(root: string, today: string): void {
  const place = { root, site: loadSite(readProject(root).files), today };
  addPage(place);
  addQuestion(place);
  dropQuestion(root);
  retire(root);
  followAdvice(root, today);
}
