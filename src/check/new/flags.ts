import { parseArgs } from 'node:util';
import { didYouMean } from '~/lib/suggestion';
import type { Typed } from './front';
import { isKind, kinds, kindsLine, type Kind } from './kinds';
import { promptsFor } from './prompts';

export interface Told {
  /** Nothing where none was named: then it is asked for. */
  readonly kind: Kind | undefined;
  readonly root: string;
  readonly typed: Typed;
}

/**
 * Reads `page --title "Group work" …`.
 *
 * @throws with everything that is wrong with the flags' names, and with the words that can be used
 */
export function readFlags(args: readonly string[]): Told {
  const names = Object.values(promptsFor)
    .flat()
    .map(({ name }) => name);
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      ['root', ...names].map((name) => [name, { type: 'string' as const }]),
    ),
  });
  const [kind] = positionals;
  if (kind !== undefined && !isKind(kind))
    throw new Error(
      `“${kind}” is nothing that can be written. ${didYouMean(kind, kinds, '')}`.trim() +
        `\n${kindsLine}`,
    );
  const own = kind === undefined ? names : promptsFor[kind].map(({ name }) => name);
  const known = ['root', ...own];
  const faults = tokens.flatMap((token) => {
    if (token.kind !== 'option') return [];
    if (!known.includes(token.name))
      return [
        `A ${kind ?? 'new file'} has no --${token.name}. ${didYouMean(token.name, known, `It has: ${known.map((name) => `--${name}`).join(' ')}`)}`,
      ];
    return token.value === undefined ? [`--${token.name} needs words after it, in quotes`] : [];
  });
  if (faults.length > 0) throw new Error(faults.join('\n'));
  const { root = '.', ...typed } = values as Record<string, string>;
  return { kind, root, typed };
}
