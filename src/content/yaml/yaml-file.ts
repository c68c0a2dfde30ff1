import { isMap, isScalar, isSeq, parseDocument, type Document, type ParsedNode } from 'yaml';
import { faultAt, type Fault, type FaultWords } from '../fault';
import { rememberLast } from '../memory';
import { sourceText, type SourceText } from '../source-text';
import { readAsBuilt } from './as-built';
import { cutValues } from './cut-values';
import { scanYaml } from './yaml-scan';
import { unclosed, unclosedQuote, yamlFault } from './yaml-faults';

export type DataPath = readonly PropertyKey[];

/** A YAML file, or the frontmatter of a page. */
export interface YamlFile {
  readonly source: SourceText;
  /** `undefined` when the text could not be read. */
  readonly data: unknown;
  /** The same, as the build reads it. */
  readonly built: unknown;
  readonly faults: readonly Fault[];
  /** Where the name (or list item) at this path stands; for one that is not there, its nearest parent. */
  readonly offsetOf: (path: DataPath) => number;
  /** Every piece of text with the path that leads to it. */
  readonly texts: () => {
    readonly path: DataPath;
    readonly text: string;
    readonly offset: number;
  }[];
}

function offsetIn(document: Document.Parsed, path: DataPath): number {
  let node: ParsedNode | null = document.contents;
  let offset = node?.range[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (!pair) return offset;
      offset = pair.key.range?.[0] ?? offset;
      node = pair.value as ParsedNode | null;
    } else if (isSeq(node)) {
      const item: ParsedNode | undefined = node.items[Number(step)] as ParsedNode | undefined;
      if (!item) return offset;
      offset = item.range[0];
      node = item;
    } else {
      return offset;
    }
  }
  return offset;
}

function textsIn(node: unknown, path: DataPath, from: number): ReturnType<YamlFile['texts']> {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      textsIn(value, [...path, isScalar(key) ? String(key.value) : ''], from),
    );
  if (isSeq(node))
    return node.items.flatMap((item, index) => textsIn(item, [...path, index], from));
  if (!isScalar(node) || typeof node.value !== 'string' || node.value === '') return [];
  return [{ path, text: node.value, offset: from + (node.range?.[0] ?? 0) }];
}

const nothing = { data: undefined, built: undefined, texts: () => [] };

/** Stands in for fields that cannot be told from the words below them. */
export const noYaml = (source: SourceText): YamlFile => ({
  ...nothing,
  source,
  faults: [],
  offsetOf: () => 0,
});

/** Reads the part of a file between two offsets as YAML. Finds everything wrong with its form; knows nothing of schemas. */
export function readYaml(source: SourceText, from = 0, to = source.text.length): YamlFile {
  const text = source.text.slice(from, to);
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const scanned = [
    ...scanYaml(source, from, to),
    ...cutValues(document, text).map(({ offset, ...finding }) =>
      faultAt(source, from + offset, finding),
    ),
  ];
  const [firstError] = document.errors;
  const offsetOf = (path: DataPath): number => from + offsetIn(document, path);
  if (firstError) {
    const seen = new Set(scanned.map(({ line }) => line));
    const open = unclosedQuote(text);
    // The first complaint often follows from what was found already, and the others from the first.
    const parsed = document.errors
      .filter(
        (error) => error.code === 'DUPLICATE_KEY' || (error === firstError && scanned.length === 0),
      )
      .map((error) =>
        error.code !== 'DUPLICATE_KEY' && open !== undefined
          ? faultAt(source, from + open, { rule: 'yaml', ...unclosed })
          : faultAt(source, from + error.pos[0], { rule: 'yaml', ...yamlFault(error) }),
      )
      .filter(({ line }) => !seen.has(line));
    return { source, ...nothing, offsetOf, faults: [...scanned, ...parsed] };
  }
  const failed = (offset: number, words: FaultWords): YamlFile => {
    const fault = faultAt(source, from + offset, { rule: 'yaml', ...words });
    const isSaid = scanned.some(({ line }) => line === fault.line);
    return { source, ...nothing, offsetOf, faults: isSaid ? scanned : [...scanned, fault] };
  };
  const { data: built, complaint } = readAsBuilt(text);
  if (complaint) return failed(document.warnings[0]?.pos[0] ?? complaint.offset, complaint);
  try {
    const data = document.toJS() as unknown;
    // What names itself has no end, and cannot be built.
    JSON.stringify(data);
    return {
      source,
      data,
      built,
      offsetOf,
      faults: scanned,
      texts: () => textsIn(document.contents, [], from),
    };
  } catch {
    return failed(0, yamlFault({ code: 'BAD_ALIAS', message: '' }));
  }
}

/** A file that is YAML from end to end. */
export const readYamlFile = rememberLast((file, text) => readYaml(sourceText(file, text)));
