import { yearsAfter } from '~/lib/dates';
import { pagePathOf, pageUrl } from '~/lib/urls';
import type { PageKindName } from '~/content/page-kinds';
import { addressOfKind } from '~/content/pages';
import type { Site } from '~/content/site';
import { frontmatter, sentence, type Typed, type Draft } from './front';
import type { Kind } from './kinds';
import { mapFile, withMapPlace } from './map';
import { menuFile, withMenuEntry } from './menu';
import { draftScreeningQuestion } from './screening-question';
import { slugOf } from '~/lib/slug';
import { draftSource } from './source';

const nextOrder = (orders: readonly number[]): number => Math.max(0, ...orders) + 1;

/** The rest of a line that is to begin with a word such as “Risk:”, which owners may have typed too. */
const after = (word: string, line: string): string =>
  `${word} ${sentence(line.replace(new RegExp(`^${word}\\s*`, 'i'), ''))}`;

/** Where a page is, or would be. */
const addressOf = (site: Site, kind: PageKindName): string =>
  addressOfKind(site, kind) ?? pageUrl(kind);

const summary = (site: Site, short: string, risk: string, notFor: string): string =>
  [
    '<Summary>\n',
    `- ${sentence(short)}`,
    `- ${after('Risk:', risk)} [Read the risks](${addressOf(site, 'risks')}).`,
    `- ${after('Not for:', notFor)}`,
    '\n</Summary>',
  ].join('\n');

function draftPage(
  {
    title = '',
    description,
    question = '',
    short = '',
    risk = '',
    notFor = '',
    text = '',
    heading,
    under = '',
  }: Typed,
  site: Site,
  today: string,
): Draft {
  const id = slugOf(title);
  const path = `content/pages/${id}.mdx`;
  return {
    files: new Map([
      [
        path,
        `${frontmatter({
          title,
          description,
          question,
          writtenBy: '',
          writtenOn: today,
          reviewedBy: '',
          reviewedOn: '',
          nextReview: yearsAfter(today, 1),
          related: [],
        })}\n${summary(site, short, risk, notFor)}\n\n## ${heading || question}\n\n${sentence(text)}\n`,
      ],
      [menuFile, withMenuEntry(site.files.get(menuFile) ?? '', id, under)],
      [mapFile, withMapPlace(site.files.get(mapFile) ?? '', id, title)],
    ]),
    next: [
      under
        ? `The page will be at ${pageUrl(id)}. It stands under “${under}” in the menu.`
        : `The page will be at ${pageUrl(id)}. It is linked from the foot of every page.`,
      `Open ${path} and write on. docs/tasks/write-a-page.md lists what a page can hold.`,
      `Its place on the map is the last one in ${mapFile}. Say there in a few words what the page holds, and move it if you like.`,
      'Then run npm run check, and look at it with npm run dev.',
    ],
  };
}

function draftQuestion(
  { title = '', topic = '', page = '', answer = '' }: Typed,
  site: Site,
): Draft {
  const target = site.pages.find(({ id }) => id === pagePathOf(page));
  const order = nextOrder(
    site.faq.flatMap(({ data }) => (data && data.topic === topic ? [data.order] : [])),
  );
  const path = `content/faq/${slugOf(title)}.mdx`;
  return {
    files: new Map([
      [
        path,
        `${frontmatter({ title, order, topic, page })}\n${sentence(answer)} [${target?.data?.title ?? page}](${page}).\n`,
      ],
    ]),
    next: [
      `It stands at ${addressOf(site, 'questions')}, last under “${topic}”. A lower “order” in ${path} moves it up.`,
      'This is a question that readers ask you. For one that the self-screen asks them: npm run new -- screening-question',
    ],
  };
}

function draftPrescriber(
  { name = '', url = '', cost = '', text = '', ...rest }: Typed,
  site: Site,
  today: string,
): Draft {
  const order = nextOrder(site.prescribers.flatMap(({ data }) => (data ? [data.order] : [])));
  const path = `content/prescribers/${slugOf(name)}.mdx`;
  return {
    files: new Map([
      [
        path,
        `${frontmatter({ name, url, asOf: today, retired: false, order, ...rest, cost, sources: [] })}\n${sentence(text)}\n`,
      ],
    ]),
    next: [
      `It is a card at ${addressOf(site, 'prescribers')}.`,
      `“asOf” in ${path} says that you looked at their page today; change it if you did not.`,
    ],
  };
}

/** What `npm run new` will write, from what it was told. */
export function draft(kind: Kind, typed: Typed, site: Site, today: string): Draft {
  if (kind === 'page') return draftPage(typed, site, today);
  if (kind === 'question') return draftQuestion(typed, site);
  if (kind === 'prescriber') return draftPrescriber(typed, site, today);
  if (kind === 'screening-question') return draftScreeningQuestion(typed, site);
  return draftSource(typed, site, today);
}
