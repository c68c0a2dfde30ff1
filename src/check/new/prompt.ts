import { registry, type FolderName, type TextFolderName } from '~/content/registry';
import { describedFields, fieldAt } from '~/content/schema-fields';
import { firstOf, fits, namesFile, oneOf, readsWell, standsInText, type Judge } from './judges';

/** One thing that `npm run new` asks, or takes as `--name`. */
export interface Prompt {
  readonly name: string;
  readonly ask: string;
  readonly isOptional?: true;
  /** Looks at what is typed as soon as it is given. Nothing at all is looked at by whoever asks. */
  readonly judge?: Judge;
}

/** Holds what is typed against a field of the file it will stand in. `valueOf` gives it the form that the file has. */
export function fieldOf(
  row: FolderName,
  name: string,
  valueOf?: (typed: string) => unknown,
): Judge {
  const schema = fieldAt(registry[row].schema, [name]);
  return schema ? fits(schema, valueOf) : () => undefined;
}

/** A field that holds what is typed, with the words of the schema for what it means. */
export const field = (row: FolderName, name: string, ...more: readonly Judge[]): Prompt => ({
  name,
  ask: describedFields(registry[row].schema, [name]).description ?? name,
  judge: firstOf(fieldOf(row, name), ...more),
});

/** The same, for words of ours that readers see. */
export const words = (row: FolderName, name: string): Prompt => field(row, name, readsWell);

export const text = (name: string, ask: string): Prompt => ({ name, ask, judge: standsInText });

export const choice = (name: string, ask: string, options: readonly string[]): Prompt => ({
  name,
  ask: `${ask}: ${options.join(', ')}`,
  judge: oneOf(options),
});

export const optional = (prompt: Prompt): Prompt => ({ ...prompt, isOptional: true });

/** A prompt whose words name the file. */
export const named = (row: TextFolderName, prompt: Prompt): Prompt => ({
  ...prompt,
  judge: firstOf(namesFile(row), ...(prompt.judge ? [prompt.judge] : [])),
});
