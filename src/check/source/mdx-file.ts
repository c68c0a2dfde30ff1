import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { problemAt } from '../problem';
import type { Problem } from '../problem';
import { splitFrontmatter } from './frontmatter';
import { mdxFault } from './mdx-faults';
import { scanBody } from './mdx-scan';
import { blank, sourceText } from './source-text';
import type { SourceText } from './source-text';
import type { YamlFile } from './yaml-file';

/** A page, a question, an outcome or a prescriber, taken apart. */
export interface MdxFile {
  readonly source: SourceText;
  readonly frontmatter: YamlFile | undefined;
  readonly bodyFrom: number;
  readonly tree: Root;
  readonly problems: readonly Problem[];
}

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const markdown = unified().use(remarkParse).use(remarkGfm);

interface ParserMessage { reason: string; place?: { offset?: number; start?: { offset?: number } } | undefined }

const isParserMessage = (error: unknown): error is ParserMessage => typeof error === 'object' && error !== null && 'reason' in error;

const withoutTags = (text: string): string => text.replace(/<\/?[A-Za-z][^<>]*>?/g, blank);

/** Takes a page apart and says what is wrong with its form. The words are there even when a component is broken. */
export function readMdx(file: string, text: string): MdxFile {
  const source = sourceText(file, text);
  const { frontmatter, bodyFrom, problems } = splitFrontmatter(source);
  const body = scanBody(source, bodyFrom);
  const found = [...problems, ...body.problems];
  try {
    return { source, frontmatter, bodyFrom, tree: mdx.parse(body.text), problems: found };
  } catch (error) {
    if (!isParserMessage(error)) throw error;
    const offset = error.place?.start?.offset ?? error.place?.offset ?? bodyFrom;
    const fault = problemAt(source, offset, { rule: 'component-form', ...mdxFault(error.reason) });
    // A sign that was blanked above may be why: then its own sentence is enough.
    return { source, frontmatter, bodyFrom, tree: markdown.parse(withoutTags(body.text)), problems: body.problems.length > 0 ? found : [...found, fault] };
  }
}
