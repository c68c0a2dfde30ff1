import type { Fault } from '~/content/fault';
import { isCalendarDate } from '~/lib/dates';
import type { DataPath } from '~/content/yaml/yaml-file';
import type { Block, Leaf } from '../form';
import { nameOf } from '../forms';
import { html, type Markup } from '../html';
import type { Refused } from '../save';
import { fresh } from '../list-records';
import { photoPaths } from '../photos/place';
import { shownValue, stampOf } from '../typed';
import { findingView } from './finding';

/** What the view of a field needs to know beside the field itself. */
export interface FieldState {
  readonly data: unknown;
  /** What was typed and not saved. */
  readonly typed: (name: string) => string | undefined;
  readonly refused: (name: string) => Refused | undefined;
  readonly findings: (name: string) => readonly Fault[];
  /** The note behind the value in its file. */
  readonly note: (leaf: Leaf) => string | undefined;
  /** The addresses of the pages that show it, the best one first. */
  readonly pages: (name: string) => readonly string[];
  readonly today: string;
  /** Where the site is shown, if it is. */
  readonly origin: string | undefined;
}

const switchWords: Readonly<Record<string, string>> = { true: 'yes', false: 'no' };

/** A field that would not take what its file says would send back something else. */
function typeOf({ kind }: Leaf, value: string): string {
  if (kind === 'day') return value === '' || isCalendarDate(value) ? 'date' : 'text';
  return { mail: 'email', address: 'url', phone: 'tel' }[kind as string] ?? 'text';
}

const isLong = ({ kind }: Leaf, value: string): boolean =>
  kind === 'words' || kind === 'texts' || value.includes('\n');

function choiceOf({ kind, options, isOptional }: Leaf, value: string, own: Markup): Markup {
  const all = new Set([...(isOptional || value === '' ? [''] : []), ...options, value]);
  const optionOf = (option: string): Markup =>
    html`<option value="${option}" ${option === value && html`selected`}>
      ${kind === 'switch' ? (switchWords[option] ?? option) : option}
    </option>`;
  return html`<select ${own}>
    ${[...all].map(optionOf)}
  </select>`;
}

function inputOf(leaf: Leaf, value: string, own: Markup, today: string): Markup {
  if (leaf.kind === 'choice' || leaf.kind === 'switch') return choiceOf(leaf, value, own);
  if (isLong(leaf, value))
    return html`<textarea ${own} rows="${leaf.kind === 'texts' ? 3 : 2}">${value}</textarea>`;
  const type = typeOf(leaf, value);
  if (type === 'date')
    return html`<input ${own} type="date" value="${value}" />
      <button type="button" data-day="${today}">Today</button>`;
  const size = leaf.kind === 'number' && html`inputmode="decimal" class="short"`;
  return html`<input ${own} type="${type}" value="${value}" ${size} />`;
}

function hintOf(leaf: Leaf, note: string | undefined): string {
  const plain = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]/g, '');
  const isNew =
    leaf.kind !== 'day' && note !== undefined && !plain(leaf.label).includes(plain(note));
  return [isNew ? note : '', leaf.kind === 'texts' ? 'one to a line' : '']
    .filter(Boolean)
    .join('; ');
}

/** What was not done, and what is in the way. */
export function refusalView(
  { said, fix, isStale }: Refused,
  name: string,
  words = 'Not saved',
): Markup {
  return html`<div class="finding error">
    <p><strong>${words}:</strong> ${said}.</p>
    ${fix !== undefined && fix !== '' && html`<p>${fix}</p>`}
    ${isStale && html`<button name="only" value="${name}">Save mine all the same</button>`}
  </div>`;
}

/** Where a picture is chosen for a record that is there already. */
function pictureView({ path }: Leaf): Markup {
  const record = path.slice(0, -1);
  return record.includes(fresh)
    ? html`<p class="hint">Once this entry is added, its picture is chosen here.</p>`
    : html`<p><a href="${photoPaths}${nameOf(record)}">Choose a picture from this computer</a></p>`;
}

/** The name that a value has in its file, as the guide and the check call it. */
const codeView = (path: DataPath): Markup => html`<code>${String(path.at(-1))}</code>`;

function leafView(leaf: Leaf, state: FieldState, block: string): Markup {
  const name = nameOf(leaf.path);
  const now = shownValue(state.data, leaf);
  const hint = hintOf(leaf, state.note(leaf));
  const about = `${hint === '' ? '' : `${name}-hint `}${block}-said`;
  const own = html`id="${name}" name="${name}" autocomplete="off" aria-describedby="${about}"
  ${state.refused(block) && html`aria-invalid="true"`}`;
  return html`<label for="${name}">${leaf.label} ${codeView(leaf.path)}</label>
    ${hint !== '' && html`<p class="hint" id="${name}-hint">${hint}</p>`}
    ${inputOf(leaf, state.typed(name) ?? now, own, state.today)}
    ${leaf.kind === 'photo' && pictureView(leaf)}
    <input type="hidden" name="was:${name}" value="${stampOf(now)}" />`;
}

/** One field with its label and all that is said about it; for a range, its two ends. */
export function blockView(block: Block, state: FieldState): Markup {
  const name = nameOf(block.path);
  const refused = state.refused(name);
  const leaves = block.leaves.map((leaf) => leafView(leaf, state, name));
  return html`<div class="field" data-block="${name}" data-page="${state.pages(name)[0]}">
    ${
      block.leaves.length === 1
        ? leaves
        : html`<fieldset class="range">
            <legend id="${name}">${block.label} ${codeView(block.path)}</legend>
            ${leaves.map((leaf) => html`<div>${leaf}</div>`)}
          </fieldset>`
    }
    <div id="${name}-said">
      ${refused && refusalView(refused, name)}
      ${state.findings(name).map((fault) => findingView(fault))}
    </div>
  </div>`;
}
