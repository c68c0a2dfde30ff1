import { CannotEdit } from './edit/place';
import { rawAt } from './edit/value';
import type { Blanks } from './blanks';
import type { Block } from './form';
import { nameOf, type Form } from './forms';
import { inFields, readRecord } from './record';
import { cleaned, mended, shownValue, stampOf, withTyped } from './typed';

/** What was typed into a block and not saved, and why. */
export interface Refused {
  readonly typed: Readonly<Record<string, string>>;
  readonly said: string;
  readonly fix?: string;
  /** Whether the file has changed since the form was made: then both are shown, and it can be saved all the same. */
  readonly isStale?: true;
}

export interface Saved {
  readonly text: string;
  /** What was written, for whoever typed it: a mended value is named. */
  readonly note: string;
}

const sentFor = ({ leaves }: Block, sent: URLSearchParams): Record<string, string> | undefined => {
  const names = leaves.map(({ path }) => nameOf(path));
  return names.every((name) => sent.has(name))
    ? Object.fromEntries(names.map((name) => [name, cleaned(sent.get(name) ?? '')]))
    : undefined;
};

/**
 * The text with new values in it, if its schema has nothing against them that it had not before. What a schema refuses is
 * never written: the site could not be built from it.
 */
export function judged(
  { file, schema }: Form,
  text: string,
  change: (yaml: string) => string,
): { readonly text: string } | Omit<Refused, 'typed'> {
  try {
    const after = inFields(file, text, change);
    const known = new Set(readRecord(file, text, schema).faults.map(({ message }) => message));
    const fault = readRecord(file, after, schema).faults.find(({ message }) => !known.has(message));
    if (!fault) return { text: after };
    // What the field is about stands above it already.
    const fix = fault.fix.replace(/^Correct this line\.| About this field: .*$/g, '').trim();
    return { said: fault.message, fix };
  } catch (error) {
    if (!(error instanceof CannotEdit)) throw error;
    return { said: error.message, fix: `Change it in ${file} itself.` };
  }
}

function tryTyped(
  form: Form,
  text: string,
  { leaves }: Block,
  typed: Readonly<Record<string, string>>,
  blanks: Blanks,
) {
  return judged(form, text, (yaml) =>
    leaves.reduce(
      (now, leaf) =>
        withTyped(now, leaf, typed[nameOf(leaf.path)] ?? '', blanks.of(form.file, leaf)),
      yaml,
    ),
  );
}

function noteBlanks({ file }: Form, text: string, { leaves }: Block, blanks: Blanks): void {
  inFields(file, text, (yaml) => {
    for (const { path } of leaves) blanks.note(file, path, rawAt(yaml, path));
    return yaml;
  });
}

/** What a block says now, if that is not what its form was made from. */
function staleIn(
  block: Block,
  data: unknown,
  typed: Readonly<Record<string, string>>,
  sent: URLSearchParams,
): string | undefined {
  const changed = block.leaves.filter((leaf) => {
    const now = shownValue(data, leaf);
    const name = nameOf(leaf.path);
    return now !== typed[name] && stampOf(now) !== sent.get(`was:${name}`);
  });
  return changed.length === 0
    ? undefined
    : block.leaves.map((leaf) => shownValue(data, leaf) || 'nothing').join(' to ');
}

/** Writes one block into the text of its file; nothing where nothing was typed anew. */
export function saveBlock(
  form: Form,
  text: string,
  block: Block,
  sent: URLSearchParams,
  blanks: Blanks,
): Saved | Refused | undefined {
  const typed = sentFor(block, sent);
  if (!typed) return undefined;
  const { data } = readRecord(form.file, text, form.schema).yaml;
  const isUntouched = block.leaves.every(({ path }) => {
    const name = nameOf(path);
    return stampOf(typed[name] ?? '') === sent.get(`was:${name}`);
  });
  const isThere = block.leaves.every((leaf) => shownValue(data, leaf) === typed[nameOf(leaf.path)]);
  if (isUntouched || isThere) return undefined;
  const stale = staleIn(block, data, typed, sent);
  if (stale !== undefined)
    return {
      typed,
      isStale: true,
      said: `this was changed elsewhere meanwhile, and the file now says “${stale}”; nothing was saved, and what you typed is still here`,
    };
  const found = tryTyped(form, text, block, typed, blanks);
  if ('text' in found) {
    noteBlanks(form, text, block, blanks);
    return { text: found.text, note: nameOf(block.path) };
  }
  const [name, only] = Object.entries(typed)[0] ?? [];
  const better = block.leaves.length === 1 && only ? mended(only, found.said) : undefined;
  const again =
    better === undefined
      ? undefined
      : tryTyped(form, text, block, { [name ?? '']: better }, blanks);
  if (!again || !('text' in again)) return { ...found, typed };
  noteBlanks(form, text, block, blanks);
  return { text: again.text, note: `${nameOf(block.path)}, as ${better}` };
}
