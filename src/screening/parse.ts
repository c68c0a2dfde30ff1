import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Fault, Locate, Path } from './fault';
import { dataFiles, requiredFiles } from './files';

export interface SourceFile {
  /** From the repository's root, such as `content/screening/questions/age.mdx`. */
  readonly path: string;
  readonly text: string;
}

/** A file's data as it was written, before any schema has looked at it. */
export interface Entry {
  readonly file: string;
  readonly id: string;
  readonly data: unknown;
  /** The words under the frontmatter, as written. */
  readonly body: string;
}

export interface ScreeningSource {
  readonly questions: readonly Entry[];
  readonly outcomes: readonly Entry[];
  /** By file path. */
  readonly data: Readonly<Record<string, unknown>>;
}

export interface ParsedFiles {
  readonly source: ScreeningSource;
  readonly faults: readonly Fault[];
  readonly locate: Locate;
}

interface Parsed {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly offset: number;
  readonly text: string;
}

const recordPath = /^content\/screening\/(questions|outcomes)\/([a-z0-9]+(?:-[a-z0-9]+)*)\.mdx$/;
const frontmatter = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;

/** A file saved on Windows says the same, and its sign-off holds. */
const withPlainLines = (text: string): string =>
  text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Position of the key or the list item at this path, or of the nearest thing around it. */
function findRange(document: Document, path: Path): number {
  let node: unknown = document.contents;
  let start = 0;
  for (const step of path) {
    const found: unknown = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined;
    const place = isPair(found) ? found.key : found;
    const range = (place as { range?: readonly number[] } | undefined)?.range;
    if (!range) return start;
    start = range[0] ?? start;
    node = isPair(found) ? found.value : found;
  }
  return start;
}

/** The lines up to these words, the last one cut off before them. */
const findWords = (text: string, words: string): string[] | undefined => {
  const place = text.indexOf(words);
  return place < 0 ? undefined : text.slice(0, place).split('\n');
};

const explain = (code: string, message: string): { message: string; fix: string } =>
  code === 'DUPLICATE_KEY'
    ? {
        message: 'The same key is written twice; only one of them would count.',
        fix: 'Remove one of the two.',
      }
    : {
        message: `This is not written as YAML: ${message}`,
        fix: 'Compare with a file beside it: indents are spaces, a text with “: ” or a leading “[” needs quotes around it.',
      };

function parseYaml(
  file: string,
  text: string,
  offset: number,
  whole: string,
): { parsed: Parsed; faults: Fault[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const faults = document.errors.map((error): Fault => {
    const { line, col } = lines.linePos(error.pos[0]);
    return {
      file,
      line: line + offset,
      column: col,
      path: '',
      rule: 'file',
      ...explain(error.code, error.message),
    };
  });
  return { parsed: { document, lines, offset, text: whole }, faults };
}

/** Reads the texts of every file of content/screening; whatever cannot be read is a fault with its line. */
export function parseScreeningFiles(files: readonly SourceFile[]): ParsedFiles {
  const parsedFiles = new Map<string, Parsed>();
  const faults: Fault[] = [];
  const source = {
    questions: [] as Entry[],
    outcomes: [] as Entry[],
    data: {} as Record<string, unknown>,
  };
  const read = (file: string, text: string, offset: number, whole: string): unknown => {
    const { parsed, faults: found } = parseYaml(file, text, offset, whole);
    parsedFiles.set(file, parsed);
    faults.push(...found);
    return found.length > 0 ? undefined : parsed.document.toJS();
  };
  const refuse = (file: string, message: string, fix: string): void => {
    faults.push({ file, line: 1, column: 1, path: '', rule: 'file', message, fix });
  };
  for (const { path: file, text: saved } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const text = withPlainLines(saved);
    const [, kind, id] = recordPath.exec(file) ?? [];
    if (id !== undefined && id in {}) {
      refuse(file, 'The program keeps this name for itself.', 'Give the file another name.');
    } else if (kind && id) {
      const match = frontmatter.exec(text);
      if (!match)
        refuse(
          file,
          'The file does not start with a block between two lines of ---.',
          'Copy the first lines of a file beside it.',
        );
      const data = match ? read(file, match[1] ?? '', 1, text) : undefined;
      const entry = { file, id, data, body: text.slice(match?.[0].length ?? 0).trim() };
      (kind === 'questions' ? source.questions : source.outcomes).push(entry);
    } else if ((dataFiles as readonly string[]).includes(file)) {
      source.data[file] = read(file, text, 0, text);
    } else {
      refuse(
        file,
        'The self-screen does not know this file.',
        'Use lower-case words joined by hyphens and the ending .mdx for a question or an outcome, or remove the file.',
      );
    }
  }
  for (const file of requiredFiles.filter((name) => !files.some(({ path }) => path === name))) {
    refuse(file, 'This file is missing.', 'Bring it back from an earlier version.');
  }
  const locate: Locate = (file, path, words) => {
    const parsed = parsedFiles.get(file);
    if (!parsed) return undefined;
    const before = words === undefined ? undefined : findWords(parsed.text, words);
    if (before) return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    const { line, col } = parsed.lines.linePos(findRange(parsed.document, path));
    return { line: line + parsed.offset, column: col };
  };
  return { source, faults, locate };
}
