import { faultAt, type Fault } from '~/content/fault';
import { fieldBlock, offsetInBlock } from '~/content/mdx/blocks';
import { rememberFor } from '~/content/memory';
import { registry } from '~/content/registry';
import { recordsOf } from '~/content/site';
import type { DataPath, YamlFile } from '~/content/yaml/yaml-file';
import type { Project } from '../project';
import { leftoversIn } from './leftovers';
import { typedPhones } from './typed-numbers';
import type { WordFinding } from './word-finding';
import { wordFindings } from './words';

/** Fields whose words a reader sees as ours. Titles of papers are quoted, and stay as they were printed. */
const ourWords: ReadonlySet<string> = new Set([
  'title',
  'description',
  'question',
  'route',
  'decides',
  'medicine',
  'therapistNote',
  'monitor',
  'followUps',
  'cost',
  'paidTo',
  'states',
  'definition',
  'claim',
  'studied',
  'limits',
  'showed',
  'missing',
  'peopleNote',
  'who',
  'hours',
  'about',
  'training',
  'telehealth',
  'replyTime',
  'cancellation',
  'slidingScale',
  'insurance',
  'vitalSigns',
  'emergencyPlan',
  'prescriberTies',
  'notice',
  'label',
  'line',
  'hint',
  'error',
  'reason',
  'ask',
  'lead',
  'next',
  'meaning',
  'rule',
  'caption',
  'captionWithoutPrices',
  'notIncluded',
  'firstDays',
  'care',
  'limits',
  'known',
  'likely',
  'unsure',
  'drawn',
  'detail',
  'holds',
  'brings',
  'note',
  'finding',
]);

/** Fields that hold a number or an address because that is what they are for. */
const holdsNumbers: ReadonlySet<string> = new Set([
  'phone',
  'text',
  'DOI',
  'PMID',
  'URL',
  'url',
  'source',
  'chat',
  'page',
  'volume',
  'issue',
  'checkedOn',
  'verifiedOn',
  'address',
  'complaints',
  'license',
]);

const fieldOf = (path: DataPath): string =>
  String(path.filter((step) => typeof step === 'string').at(-1) ?? '');

/** Sources quote the titles of papers, and numbers that look like phones: those are not ours to reword. */
const isSource = ({ source }: YamlFile): boolean =>
  source.file.startsWith(registry.references.folder);

/** Marks that mean something on a page, but are printed as they stand in a field of YAML. */
const markup =
  /<\/?[a-z][^>]*>|<!--|\*\*|(?<![\w*])\*(?=\w)|(?<!\w)(_{1,2})(?=\S)[^_]+\1(?!\w)|`[^`]+`|^#{1,6} |&(?:#\d+|[a-z]+);|\[[^\]]+\]\([^)]*\)|(?<!\[)\[[a-z][\w.]*\](?!\])/i;

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

const faultsIn = rememberFor((yaml: YamlFile): Fault[] => {
  const quotesTitles = isSource(yaml);
  return yaml.texts().flatMap(({ path, text, offset }) => {
    const field = fieldOf(path);
    const block = fieldBlock(text, yaml.source.text, offset);
    const isOurs = ourWords.has(field) && !(quotesTitles && field === 'title');
    const words = isOurs ? wordFindings(block) : leftoversIn(text);
    const marks = isOurs || !quotesTitles ? markupIn(text) : [];
    const numbers = holdsNumbers.has(field) || quotesTitles ? [] : typedPhones(text);
    return [...words, ...marks, ...numbers].map(({ index, ...finding }) =>
      faultAt(yaml.source, offsetInBlock(block, index), finding),
    );
  });
});

/** The words in YAML files and in the frontmatter of pages. */
export const checkYamlWords = ({ site }: Project): Fault[] =>
  recordsOf(site).flatMap(({ yaml }) => faultsIn(yaml));
