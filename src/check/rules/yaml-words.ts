import type { z } from 'zod';
import { faultAt, type Fault } from '~/content/fault';
import { fieldBlock } from '~/content/mdx/blocks';
import { rememberFor } from '~/content/memory';
import { registry } from '~/content/registry';
import { holdsOurWords } from '~/content/schema-fields';
import { recordsOf } from '~/content/site';
import type { DataPath, YamlFile } from '~/content/yaml/yaml-file';
import type { Project } from '../project';
import { leftoversIn } from './leftovers';
import { marksIn } from './marks';
import { typedPhones } from './typed-numbers';
import { findingsInBlock, findingsOfPattern, type WordFinding } from './word-finding';
import { wordFindings } from './words';
import { wikiLink } from './wiki-link';

/** Marks that mean something on a page, but are printed as they stand in a field of YAML. */
const markup = new RegExp(
  [
    String.raw`</?[a-z][^>]*>|<!--|&(?:#\d+|[a-z]+);`,
    String.raw`\*\*|(?<![\w*])\*(?=\w)|(?<!\w)(_{1,2})(?=\S)[^_]+\1(?!\w)`,
    '`[^`]+`|^#{1,6} ',
    String.raw`\[[^\]]+\]\([^)]*\)|(?<!\[)\[[a-z][\w.]*\](?!\])`,
  ].join('|'),
  'i',
);

function markupIn(text: string): WordFinding[] {
  const found = markup.exec(text);
  if (!found) return [];
  const fix = /^\[[\w.]+\]$/.test(found[0])
    ? `Write [${found[0]}] to show that fact, with two brackets on each side.`
    : 'Take it out, and say it in plain words; links and bold belong on pages, below the second line of dashes.';
  return [
    {
      rule: 'markup',
      index: found.index,
      message: `“${found[0]}” would be printed as it stands: this field takes plain words`,
      fix,
    },
  ];
}

const sourceKeys = ['sources', 'source', 'claim'];

/** Whether a record on the way to a field names what it rests on. */
const restsOnSource = (data: unknown, path: DataPath): boolean => {
  if (typeof data !== 'object' || data === null) return false;
  if (sourceKeys.some((key) => key in data)) return true;
  const [key, ...rest] = path;
  return key !== undefined && restsOnSource((data as Record<PropertyKey, unknown>)[key], rest);
};

/** Where facts are filled in: on the map and in the self-screen. Elsewhere their brackets would be printed. */
const takesFacts = /^content\/(?:screening\/|site\/map\.yaml$)/;

const factPlacesIn = (file: string, text: string): WordFinding[] =>
  takesFacts.test(file)
    ? []
    : findingsOfPattern(new RegExp(wikiLink, 'g'), text, (found) => ({
        rule: 'stray-mark',
        message: `“${found}” would be printed as it stands`,
        fix: 'Take it out, and write the words themselves: this field takes no links and no facts.',
      }));

const faultsIn = rememberFor((yaml: YamlFile) =>
  rememberFor((schema: z.ZodType): readonly Fault[] =>
    yaml.texts().flatMap(({ path, text, offset }) => {
      // Sources quote titles and names as they were printed: those are not ours to reword.
      const isQuoted = schema === registry.references.schema;
      const isSourced = isQuoted || restsOnSource(yaml.data, path);
      const block = fieldBlock(text, yaml.source.text, offset, isSourced);
      const marks = [...marksIn(block), ...factPlacesIn(yaml.source.file, text)];
      const printed = marks.length > 0 ? marks : markupIn(text);
      const found = holdsOurWords(schema, path)
        ? [...wordFindings(block), ...printed, ...(isQuoted ? [] : typedPhones(text))]
        : [...leftoversIn(text), ...(isQuoted ? [] : printed)];
      return findingsInBlock(block, found).map(({ offset: at, ...finding }) =>
        faultAt(yaml.source, at, finding),
      );
    }),
  ),
);

/** The words in YAML files and in the frontmatter of pages. */
export const checkYamlWords = ({ site }: Project): Fault[] =>
  recordsOf(site).flatMap(({ yaml, schema }) => faultsIn(yaml)(schema));
