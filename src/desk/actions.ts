import { countText } from '~/lib/numbers';
import { edited, type Desk } from './desk';
import type { List, Part } from './form';
import { blocksIn, nameOf, type Form } from './forms';
import { addRecord, fresh, removeRecord } from './list-records';
import { readRecord } from './record';
import { readFile } from './files';
import type { ReviewedPage } from './reviews';
import { withReview } from './reviews';
import { saveBlock, type Refused } from './save';

/** What could not be saved, by the name of its field; the rest was. */
export type Refusals = ReadonlyMap<string, Refused>;

const listsIn = (parts: readonly Part[]): List[] =>
  parts.flatMap((part) =>
    part.is === 'list' ? [part] : part.is === 'group' ? listsIn(part.parts) : [],
  );

function saveFields(desk: Desk, form: Form, sent: URLSearchParams): Refusals {
  const { blanks, history, root } = desk;
  const refused = new Map<string, Refused>();
  const notes: string[] = [];
  const only = sent.get('only');
  const { data } = readRecord(form.file, readFile(root, form.file).text, form.schema).yaml;
  const blocks = blocksIn(form.parts, data).filter(
    ({ path }) => only === null || nameOf(path) === only,
  );
  const changed = edited(
    desk,
    form.file,
    blocks.map((block) => (text) => {
      const done = saveBlock(form, text, block, sent, blanks);
      if (!done) return undefined;
      if ('text' in done) notes.push(done.note);
      else refused.set(nameOf(block.path), done);
      return 'text' in done ? done.text : undefined;
    }),
  );
  history.write(notes.join('; '), new Map([[form.file, changed]]));
  desk.notice.leave(notes.length > 0 ? `Saved: ${notes.join('; ')}.` : 'Nothing was changed.');
  return refused;
}

/** `step` is the place in the list that is changed. */
function changeList(
  desk: Desk,
  form: Form,
  name: string,
  step: string,
  label: string,
  change: (list: List, text: string) => { readonly text: string } | Refused,
): Refusals {
  const list = listsIn(form.parts).find(({ path }) => nameOf(path) === name);
  if (!list) return new Map();
  const refused = new Map<string, Refused>();
  const changed = edited(desk, form.file, [
    (text) => {
      const done = change(list, text);
      if ('text' in done) return done.text;
      refused.set(`${name}.${step}`, done);
      return undefined;
    },
  ]);
  desk.history.write(label, new Map([[form.file, changed]]));
  desk.notice.leave(`Saved: ${label}.`);
  if (refused.size === 0) desk.blanks.forget(form.file, list.path);
  return refused;
}

/** Saves what was sent from a form, as far as it can be saved. */
export function saveForm(desk: Desk, form: Form, sent: URLSearchParams): Refusals {
  const add = sent.get('add');
  if (add !== null)
    return changeList(desk, form, add, fresh, `${add}, one more`, (list, text) =>
      addRecord(form, text, list, sent),
    );
  const remove = sent.get('remove');
  if (remove === null) return saveFields(desk, form, sent);
  const [, name = '', index = ''] = /^(.+)\.(\d+)$/.exec(remove) ?? [];
  return changeList(desk, form, name, index, `${name}, one less`, (list, text) =>
    removeRecord(form, text, list, Number(index), sent.get(`was:${remove}`)),
  );
}

/** Writes one review into every ticked page; gives back why some were left as they are. */
export function saveReviews(
  desk: Desk,
  pages: readonly ReviewedPage[],
  sent: URLSearchParams,
): ReadonlyMap<string, string> {
  const ticked = new Set(sent.getAll('page'));
  const refused = new Map<string, string>();
  const files = pages
    .filter(({ id }) => ticked.has(id))
    .map((page) => {
      const changed = edited(desk, page.form.file, [
        (text) => {
          const done = withReview(page, text, sent);
          if ('text' in done) return done.text;
          refused.set(page.id, done.said);
          return undefined;
        },
      ]);
      return [page.form.file, changed] as const;
    });
  const label = `the review of ${countText(files.length - refused.size, 'page')}`;
  desk.history.write(label, new Map(files));
  desk.notice.leave(`Saved: ${label}.`);
  return refused;
}
