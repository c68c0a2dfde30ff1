import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { faultAt, type Fault } from '../fault';
import { blocksOf, type Block } from './blocks';
import { codeFaults } from './code-faults';
import { splitFrontmatter } from './frontmatter';
import { mdxFault } from './mdx-faults';
import { rememberLast } from '../memory';
import { scanBody } from './mdx-scan';
import { blank, sourceText, type SourceText } from '../source-text';
import { noYaml, type YamlFile } from '../yaml/yaml-file';

/** A page, a question, an outcome or a prescriber, taken apart. */
export interface MdxFile {
  readonly source: SourceText;
  readonly frontmatter: YamlFile;
  readonly bodyFrom: number;
  readonly tree: Root;
  readonly blocks: readonly Block[];
  readonly faults: readonly Fault[];
}

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const markdown = unified().use(remarkParse).use(remarkGfm);

interface ParserMessage {
  reason: string;
  place?: { offset?: number; start?: { offset?: number } } | undefined;
}

const isParserMessage = (error: unknown): error is ParserMessage =>
  typeof error === 'object' && error !== null && 'reason' in error;

/** Where a component that is never closed was opened: the parser says it in its sentence, and points elsewhere. */
function openedAt(source: SourceText, reason: string): number | undefined {
  const [, line, column] = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason) ?? [];
  return line && column
    ? source.offsetAt({ line: Number(line), column: Number(column) })
    : undefined;
}

/** Stands in for a text that cannot be read. */
export function emptyMdx(file: string): MdxFile {
  const source = sourceText(file, '');
  const tree: Root = { type: 'root', children: [] };
  return { source, frontmatter: noYaml(source), bodyFrom: 0, tree, blocks: [], faults: [] };
}

const withoutTags = (text: string): string => text.replace(/<\/?[A-Za-z][^<>]*>?/g, blank);

/** What the build would read, where signs that look harmless were blanked for the other rules. */
function faultsOfCode(source: SourceText, bodyFrom: number, seen: string, tree: Root): Fault[] {
  const built = blank(source.text.slice(0, bodyFrom)) + source.text.slice(bodyFrom);
  return codeFaults(source, built === seen ? tree : mdx.parse(built), seen);
}

function takeApart(file: string, text: string): MdxFile {
  const source = sourceText(file, text);
  const { frontmatter, bodyFrom, faults } = splitFrontmatter(source);
  const body = scanBody(source, bodyFrom);
  const found = [...faults, ...body.faults];
  try {
    const tree = mdx.parse(body.text);
    if (body.faults.length === 0) found.push(...faultsOfCode(source, bodyFrom, body.text, tree));
    return { source, frontmatter, bodyFrom, tree, blocks: blocksOf(tree), faults: found };
  } catch (error) {
    if (!isParserMessage(error)) throw error;
    const offset =
      openedAt(source, error.reason) ??
      error.place?.start?.offset ??
      error.place?.offset ??
      bodyFrom;
    const fault = faultAt(source, offset, { rule: 'component-form', ...mdxFault(error.reason) });
    // A sign that was blanked above may be why: then its own sentence is enough.
    const tree = markdown.parse(withoutTags(body.text));
    return {
      source,
      frontmatter,
      bodyFrom,
      tree,
      blocks: blocksOf(tree),
      faults: body.faults.length > 0 ? found : [...found, fault],
    };
  }
}

/** Takes a page apart and says what is wrong with its form. The words are there even when a component is broken. */
export const readMdx = rememberLast(takeApart);
