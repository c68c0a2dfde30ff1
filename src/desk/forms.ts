import type { z } from 'zod';
import { registry } from '~/content/registry';
import { addressOfKind, shownAt } from '~/content/pages';
import { pageUrl } from '~/lib/urls';
import { keysOf, type Site } from '~/content/site';
import { formOf, type Block, type Part } from './form';
import { valueAt } from '~/content/value-at';

/** A file that the desk has a form for. */
export interface Form {
  /** As it stands in the address of the form. */
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly schema: z.ZodType;
  readonly parts: readonly Part[];
  /** The one record of the file that it is for; without it, all of them. */
  readonly within?: string;
  /** The address of the page that shows most of it. */
  readonly page: string;
}

const practiceForm = (): Form => ({
  id: 'practice',
  title: 'Facts of the practice',
  ...registry.practice,
  parts: formOf(registry.practice.schema),
  page: '/',
});

const helpLinesForm = (site: Site): Form => ({
  id: 'help-lines',
  title: 'People to call in a crisis',
  ...registry.helpLines,
  page: addressOfKind(site, 'help') ?? '/',
  parts: keysOf(site.helpLines).map((id) => ({
    is: 'group',
    path: [id],
    label: site.helpLines.data?.[id]?.name ?? id,
    parts: formOf(registry.helpLines.schema, [id]),
  })),
});

/** Of the file of drawings, what is in the room is a fact; the rest are words. */
function roomForm({ pages, files }: Site): Form {
  const within = 'room';
  const shows = pages.find(({ path }) => files.get(path)?.includes('<Room'));
  return {
    id: within,
    title: 'The room, seen from above',
    ...registry.drawings,
    parts: formOf(registry.drawings.schema).filter(({ path }) => path[0] === within),
    within,
    page: shows ? pageUrl(shows.id) : '/',
  };
}

/** Every form by its name. Only files in this table are ever written. */
export function formsOf(site: Site): ReadonlyMap<string, Form> {
  const forms: Form[] = [
    practiceForm(),
    helpLinesForm(site),
    roomForm(site),
    ...site.prescribers.map((entry) => ({
      id: `prescribers/${entry.id}`,
      title: entry.data?.name ?? entry.id,
      file: entry.path,
      schema: entry.schema,
      parts: formOf(entry.schema),
      page: shownAt(site, entry),
    })),
  ];
  return new Map(forms.map((form) => [form.id, form]));
}

/** A place in a record as it stands in a form and in messages, such as `fees.intake`. */
export const nameOf = (path: readonly PropertyKey[]): string => path.join('.');

/** Everything that can be saved, with a block for each field of each record of a list. */
export const blocksIn = (parts: readonly Part[], data: unknown): Block[] =>
  parts.flatMap((part): Block[] => {
    if (part.is === 'block') return [part];
    if (part.is === 'group') return blocksIn(part.parts, data);
    const items = valueAt(data, part.path);
    return Array.isArray(items)
      ? items.flatMap((_, index) => blocksIn(part.itemAt(index), data))
      : [];
  });
