import { blocksIn, nameOf, type Form } from '../forms';
import type { List, Part } from '../form';
import { html, type Markup } from '../html';
import { fresh, recordStamp } from '../list-records';
import { sectionsOf } from '../notes';
import { valueAt } from '~/content/value-at';
import { blockView, refusalView, type FieldState } from './field';

/** A record goes by its first field. */
const titleOf = (data: unknown, { itemAt }: List, index: number): string =>
  String(valueAt(data, itemAt(index)[0]?.path ?? []) ?? `Entry ${index + 1}`);

function listView(list: List, state: FieldState): Markup {
  const items = valueAt(state.data, list.path);
  const records: unknown[] = Array.isArray(items) ? items : [];
  const name = nameOf(list.path);
  const refusedAt = (step: number | string, words: string): Markup | undefined => {
    const at = `${name}.${step}`;
    const refused = state.refused(at);
    return refused && refusalView(refused, at, words);
  };
  const notAdded = refusedAt(fresh, 'Not added');
  return html`<fieldset id="${name}">
    <legend>${list.label} <code>${String(list.path.at(-1))}</code></legend>
    ${records.map(
      (record, index) =>
        html`<fieldset class="record" id="${name}.${index}">
          <legend>${titleOf(state.data, list, index)}</legend>
          ${refusedAt(index, 'Not removed')}
          ${list.itemAt(index).map((part) => partView(part, state))}
          <input type="hidden" name="was:${name}.${index}" value="${recordStamp(record)}" />
          <button name="remove" value="${name}.${index}" formaction="#${name}">
            Remove this entry
          </button>
        </fieldset>`,
    )}
    <details
      class="record"
      id="${name}.${fresh}"
      ${(records.length === 0 || notAdded) && html`open`}
    >
      <summary>Add an entry</summary>
      ${notAdded} ${list.itemAt(fresh).map((part) => partView(part, { ...state, data: undefined }))}
      <button name="add" value="${name}" formaction="#${name}.${fresh}">Add this entry</button>
    </details>
  </fieldset>`;
}

function partView(part: Part, state: FieldState): Markup {
  if (part.is === 'block') return blockView(part, state);
  if (part.is === 'list') return listView(part, state);
  return html`<fieldset id="${nameOf(part.path)}">
    <legend>${part.label} <code>${String(part.path.at(-1))}</code></legend>
    ${part.parts.map((inner) => partView(inner, state))}
  </fieldset>`;
}

/** Where what stands in a section is shown; each of these is put beside the form. */
function pagesView(
  parts: readonly Part[],
  { data, pages, origin }: FieldState,
): Markup | undefined {
  const names = blocksIn(parts, data).map(({ path }) => nameOf(path));
  const shown = new Set(names.flatMap((name) => pages(name).slice(0, 2)));
  return origin === undefined || shown.size === 0
    ? undefined
    : html`<p class="hint">
        Shown at
        ${[...shown].map((page) => html`<a href="${origin}${page}" target="site">${page}</a> `)}
      </p>`;
}

/** The form over one file: a section for each heading of the file, each with a button of its own. */
export function formView(form: Form, yaml: string, state: FieldState): Markup {
  const sections = sectionsOf(yaml, form.parts);
  return html`${
    sections.length > 1 &&
    html`<nav aria-label="Parts of this form">
      <ul>
        ${sections.map(({ title }, index) => html`<li><a href="#part-${index}">${title}</a></li>`)}
      </ul>
    </nav>`
  }
  ${sections.map(
    ({ title, parts }, index) =>
      html`<form method="post" action="/form/${form.id}" novalidate id="part-${index}">
        ${title !== undefined && html`<h2>${title}</h2>`} ${pagesView(parts, state)}
        ${parts.map((part) => partView(part, state))}
        <p><button>Save</button></p>
      </form>`,
  )}`;
}
