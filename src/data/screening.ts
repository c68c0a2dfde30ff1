import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getEntry, render } from 'astro:content';
import { helpLines } from './help-lines';
import { practice } from './practice';
import { references } from './references';
import { shortLabel } from '~/evidence';
import { isSystemFile } from '~/content/file-kinds';
import { factTexts } from '~/lib/facts';
import { callUrl, phoneText } from '~/lib/phones';
import { pageUrl, reachUrl } from '~/lib/urls';
import { facts as knownFacts, type Practice } from '~/content/schema/practice';
import type { ActionId, Model } from '~/screening';
import { checkScreening, type Fault } from '~/screening/build';

const folder = 'content/screening';

const readFolder = (): { path: string; text: string }[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !isSystemFile(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));

/** Every fact's words; one that the owner has not set reads as in any page. */
const factWords = (record: Practice): Record<string, string> => ({
  ...Object.fromEntries(knownFacts.map(({ id }) => [id, 'ask us'])),
  ...factTexts(record),
});

const faultLine = ({ file, line, message, fix }: Fault): string =>
  `${file}${line ? `:${line}` : ''}\n  ${message}\n  ${fix}`;

async function compile(): Promise<Model> {
  const facts = await practice();
  const { faults: found, compiled } = checkScreening(readFolder(), {
    facts: factWords(facts),
    references: (await references()).map(({ id }) => id),
    helpLines: (await helpLines()).map(({ id }) => id),
    ...(facts.booking.url ? { bookingUrl: facts.booking.url } : {}),
  });
  const faults = found.filter(({ rule }) => !rule.startsWith('visitor'));
  if (faults.length > 0 || !compiled) {
    throw new Error(
      `The self-screen cannot be built. Mend these first:\n${faults.map(faultLine).join('\n')}`,
    );
  }
  return compiled.model;
}

let compiling: Promise<Model> | undefined;

/** The compiled and proved self-screen. @throws one error that names every fault of its files. */
export const screeningModel = (): Promise<Model> => (compiling ??= compile());

/** “Why we ask” of a question, to be rendered. */
export async function questionWhy(id: string) {
  const entry = await getEntry('questions', id);
  return entry && (await render(entry)).Content;
}

/** The text of an outcome, to be rendered. */
export async function outcomeText(id: string) {
  const entry = await getEntry('outcomes', id);
  return entry && (await render(entry)).Content;
}

/** One line for each source that a concern names, by reference id. */
export async function screeningSources(): Promise<Record<string, string>> {
  const { concerns } = await screeningModel();
  const named = new Set(Object.values(concerns).flatMap((concern) => concern.sources));
  return Object.fromEntries(
    (await references())
      .filter(({ id }) => named.has(id))
      .map((source) => [source.id, shortLabel(source)]),
  );
}

interface Link {
  readonly href: string;
  readonly label: string;
}

/** A talk is not an intake: without a number or a page for first talks, “About us” says how to reach people, and offers no booking. */
const talkLinks = ({ phone, consultation }: Practice): Link[] => {
  const links = [
    ...(phone ? [{ href: callUrl(phone), label: `Call us at ${phoneText(phone)}` }] : []),
    ...(consultation.url ? [{ href: consultation.url, label: 'Ask for a first talk' }] : []),
  ];
  return links.length > 0 ? links : [{ href: reachUrl, label: 'Ways to talk with us' }];
};

/** Where each action of a result leads; a page of ours stands in while the owner has set no address. */
export async function screeningActions(): Promise<
  Record<Exclude<ActionId, 'print'>, readonly Link[]>
> {
  const facts = await practice();
  const { url, service } = facts.booking;
  return {
    'call-help': [{ href: pageUrl('help-now'), label: 'More ways to reach a person' }],
    alternatives: [{ href: pageUrl('other-options'), label: 'See what else can help' }],
    prescribers: [{ href: pageUrl('prescribers'), label: 'How to find a prescriber' }],
    talk: talkLinks(facts),
    book: [
      url
        ? { href: url, label: `Book an intake${service ? ` at ${service}` : ''}` }
        : { href: pageUrl('book'), label: 'How to book an intake' },
    ],
  };
}
