import { stringify } from 'yaml';
import { pagePathOf } from '~/lib/urls';
import type { Site } from '../site';
import type { Kind } from './kinds';
import { withMenuEntry } from './menu';

export type Answers = Readonly<Record<string, string>>;

/** Files by path, as they will be written. */
export type Drafts = ReadonlyMap<string, string>;

export const slugOf = (words: string): string =>
  words.normalize('NFKD').replace(/[\u0300-\u036f’'“”"]/g, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');

const frontmatter = (fields: Readonly<Record<string, unknown>>): string => `---\n${stringify(fields, { lineWidth: 0, singleQuote: true })}---\n`;

const nextYear = (today: string): string => `${Number(today.slice(0, 4)) + 1}${today.slice(4).replace('-02-29', '-02-28')}`;

const nextOrder = (orders: readonly number[]): number => Math.max(0, ...orders) + 1;

const filled = (fields: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

function draftPage({ title = '', description, question = '', text = '', under = '' }: Answers, site: Site, today: string): Drafts {
  const id = slugOf(title);
  const heading = question.trim() || title;
  const menu = 'content/site/navigation.yaml';
  return new Map([
    [`content/pages/${id}.mdx`, `${frontmatter({
      title, description, question, writtenBy: '', writtenOn: today, reviewedBy: '', reviewedOn: '', nextReview: nextYear(today), related: [],
    })}\n## ${heading}\n\n${text}\n`],
    [menu, withMenuEntry(site.files.get(menu) ?? '', id, under)],
  ]);
}

function draftQuestion({ title = '', topic, page = '', answer }: Answers, site: Site): Drafts {
  const target = site.pages.find(({ id }) => id === pagePathOf(page));
  const order = nextOrder(site.faq.flatMap(({ data }) => (data && data.topic === topic ? [data.order] : [])));
  return new Map([[`content/faq/${slugOf(title)}.mdx`, `${frontmatter({ title, order, topic, page })}\n${answer} [${target?.data?.title ?? page}](${page}).\n`]]);
}

function draftPrescriber({ text, ...fields }: Answers, site: Site, today: string): Drafts {
  const { name = '', url = '', cost = '', ...rest } = fields;
  const order = nextOrder(site.prescribers.flatMap(({ data }) => (data ? [data.order] : [])));
  return new Map([[`content/prescribers/${slugOf(name)}.mdx`, `${frontmatter({ name, url, asOf: today, retired: false, order, ...rest, cost, sources: [] })}\n${text}\n`]]);
}

const authorsOf = (text: string): Record<string, string>[] => text.split(';').map((part) => part.trim()).filter(Boolean).map((author) => {
  const [family = '', given] = author.split(',').map((part) => part.trim());
  return given ? { family, given } : { literal: author };
});

function draftSource({ authors = '', journal, people, issued = '', missing, ...fields }: Answers, today: string): Drafts {
  const names = authorsOf(authors);
  const first = names[0]?.['family'] ?? names[0]?.['literal'] ?? fields['title'] ?? '';
  const id = slugOf(`${first.split(' ').slice(0, 3).join(' ')} ${issued.slice(0, 4)}`);
  const isRead = !missing && Boolean(fields['DOI'] ?? fields['URL']);
  return new Map([[`content/references/${id}.yaml`, stringify(filled({
    id, type: fields['type'], title: fields['title'], author: names, issued: /^\d{4}$/.test(issued) ? Number(issued) : issued,
    'container-title': journal, DOI: fields['DOI'], URL: fields['URL'], kind: fields['kind'], people: people ? Number(people) : null, species: fields['species'],
    showed: fields['showed'], limits: fields['limits'], status: isRead ? 'verified' : 'partly-verified', checkedOn: today,
    missing: isRead ? undefined : missing ?? 'The address of the source.',
  }), { lineWidth: 110 })]]);
}

/** What `npm run new` will write, from what it was told. */
export function draft(kind: Kind, answers: Answers, site: Site, today: string): Drafts {
  if (kind === 'page') return draftPage(answers, site, today);
  if (kind === 'question') return draftQuestion(answers, site);
  if (kind === 'prescriber') return draftPrescriber(answers, site, today);
  return draftSource(answers, today);
}
