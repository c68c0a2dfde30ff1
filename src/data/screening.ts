import { getEntry, render } from 'astro:content';
import { pageOfKind } from './pages';
import { practice } from './practice';
import { references } from './references';
import { shortLabel } from '~/evidence';
import { describeFaults } from '~/content/fault';
import { readFolders, type Files } from '~/content/files';
import type { PageKindName } from '~/content/page-kinds';
import type { Practice } from '~/content/schema/practice';
import { selfScreenFolders, selfScreenOf } from '~/content/self-screen';
import { loadSite } from '~/content/site-loader';
import { callUrl, phoneText } from '~/lib/phones';
import { fixedUrls, pageUrl, reachUrl } from '~/lib/urls';
import type { ActionId, Model } from '~/screening';
import { checkScreening } from '~/screening/build';

function compile(texts: Files): Model {
  const { records, context, faults, place } = selfScreenOf(loadSite(texts));
  const { findings, compiled: whole } = checkScreening(records, context);
  const all = [...faults, ...place(findings)].filter(({ level }) => level === 'error');
  if (all.length > 0 || !whole)
    throw new Error(`The self-screen cannot be built. Mend these first:\n\n${describeFaults(all)}`);
  return whole.model;
}

let kept: { readonly model: Model; readonly from: string } | undefined;

/**
 * The compiled and proved self-screen; while `npm run dev` runs, always that of the files as they are.
 * @throws one error that names every fault of its files.
 */
export async function screeningModel(): Promise<Model> {
  if (kept && !import.meta.env.DEV) return kept.model;
  const texts = readFolders('.', selfScreenFolders);
  const from = JSON.stringify([...texts]);
  if (kept?.from !== from) kept = { model: compile(texts), from };
  return kept.model;
}

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
const talkLinks = ({ phone, extension, consultation }: Practice): Link[] => {
  const links = [
    ...(phone
      ? [{ href: callUrl(phone, extension), label: `Call us at ${phoneText(phone, extension)}` }]
      : []),
    ...(consultation.url ? [{ href: consultation.url, label: 'Ask for a first talk' }] : []),
  ];
  return links.length > 0 ? links : [{ href: reachUrl, label: 'Ways to talk with us' }];
};

const urlOf = async (kind: PageKindName): Promise<string> => pageUrl((await pageOfKind(kind)).id);

/** Where each action of a result leads; a page of ours stands in while the owner has set no address. */
export async function screeningActions(): Promise<
  Record<Exclude<ActionId, 'print'>, readonly Link[]>
> {
  const facts = await practice();
  const { url, service, waitlist } = facts.booking;
  return {
    'call-help': [{ href: fixedUrls.help, label: 'More ways to reach a person' }],
    alternatives: [{ href: await urlOf('alternatives'), label: 'See what else can help' }],
    prescribers: [{ href: await urlOf('prescribers'), label: 'How to find a prescriber' }],
    talk: talkLinks(facts),
    book: [
      url
        ? { href: url, label: `${waitlist ?? 'Book an intake'}${service ? ` at ${service}` : ''}` }
        : { href: fixedUrls.booking, label: waitlist ?? 'How to book an intake' },
    ],
  };
}
