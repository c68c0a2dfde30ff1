import type { Fault } from '~/content/fault';
import type { Outstanding } from '~/content/readiness';
import { facts } from '~/content/schema/practice';
import { inOrder } from '~/check/report';
import type { Look } from '../desk';
import { html, type Markup } from '../html';
import { linkFor } from '../links';
import { findingView } from './finding';
import { settledWords } from './layout';

const placeOf = ({ file, line, rule }: Fault): string => `${file}:${line}:${rule}`;

/** What stays to be done, in groups as they are settled; each thing by the name that it has in its form. */
const groups: readonly (readonly [title: string, ids: RegExp])[] = [
  ['Facts that only you know', /^fact:/],
  ['Pages and rules for a clinician to read', /^review:/],
  ['People to call: numbers to compare with their own pages', /^help-line:/],
  ['The rest', /^/],
];

function wordsFor({ id, message }: Outstanding, { reviews }: Look): string {
  const page = reviews.find((review) => id === `review:${review.id}`)?.form.title;
  const fact = facts.find((one) => id === `fact:${one.id}`)?.description;
  return page ?? fact ?? message;
}

function itemView(item: Outstanding, look: Look): Markup {
  const to = linkFor(item.id, look);
  return html`<li>
    ${to === undefined ? `${item.message}. ${item.fix}` : html`<a href="${to}">${wordsFor(item, look)}</a>`}
  </li>`;
}

function openView(look: Look): Markup[] {
  const groupOf = ({ id }: Outstanding): number => groups.findIndex(([, ids]) => ids.test(id));
  const byGroup = Map.groupBy(look.progress.open, groupOf);
  return groups.flatMap(([title], index) => {
    const items = byGroup.get(index) ?? [];
    return items.length === 0
      ? []
      : html`<h3>${title} (${items.length})</h3>
          <ul>
            ${items.map((item) => itemView(item, look))}
          </ul>`;
  });
}

/** What the check finds, but for days that the list above has already. */
function elsewhere({ result: { faults, due } }: Look): Fault[] {
  const listed = new Set(due.filter(({ isDue }) => isDue).map(({ fault }) => placeOf(fault)));
  return inOrder(faults.filter((fault) => !listed.has(placeOf(fault)))).flat();
}

/** What stands between this folder and the public, and what is wrong now. */
export function homeView(look: Look): Markup {
  const { open, waived } = look.progress;
  const faults = elsewhere(look);
  const formIds = new Map(
    [...look.forms].flatMap(([id, { file, within }]) =>
      within === undefined ? [[file, id] as const] : [],
    ),
  );
  return html`
    <h2>Before the site goes public: ${settledWords(look)} settled</h2>
    ${
      open.length === 0
        ? html`<p>Everything is settled. <code>npm run launch</code> says the same.</p>`
        : openView(look)
    }
    ${
      waived.length > 0 &&
      html`<h3>May stay open</h3>
        <ul>
          ${waived.map(({ message, reason }) => html`<li>${message}: ${reason}</li>`)}
        </ul>`
    }
    <h2 id="check">What the check says now</h2>
    ${faults.length === 0 ? html`<p>Nothing is wrong.</p>` : faults.map((fault) => findingView(fault, formIds.get(fault.file)))}
  `;
}
