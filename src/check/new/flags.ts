import { parseArgs } from 'node:util';
import { didYouMean } from '~/lib/suggestion';
import type { Answers } from './front';
import { isKind, kinds, questionsFor } from './kinds';
import type { Kind } from './kinds';

export interface Told {
  /** Nothing where none was named: then it is asked for. */
  readonly kind: Kind | undefined;
  readonly root: string;
  readonly answers: Answers;
}

/**
 * Reads `page --title "Group work" …`.
 *
 * @throws with everything that is wrong with the flags' names, and with the words that can be used
 */
export function readFlags(args: readonly string[]): Told {
  const names = Object.values(questionsFor)
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
  const own = kind === undefined ? names : questionsFor[kind].map(({ name }) => name);
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
  const { root = '.', ...answers } = values as Record<string, string>;
  return { kind, root, answers };
}

/** How to say what is to be written. */
export const kindsLine = `Say what is to be written: npm run new -- followed by one of ${kinds.join(', ')}`;
