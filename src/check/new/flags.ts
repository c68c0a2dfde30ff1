import { parseArgs } from 'node:util';
import { questionsFor } from './kinds';
import type { Kind } from './kinds';

export interface Told { readonly kind: Kind; readonly root: string; readonly answers: Readonly<Record<string, string>> }

const kinds = Object.keys(questionsFor).join(', ');

const isKind = (word: string | undefined): word is Kind => word !== undefined && Object.hasOwn(questionsFor, word);

/**
 * Reads `page --title "Group work" …`.
 *
 * @throws with a sentence that says which words can be used
 */
export function readFlags(args: readonly string[]): Told {
  const names = Object.values(questionsFor).flat().map(({ name }) => name);
  const { values, positionals, tokens } = parseArgs({
    args: [...args], allowPositionals: true, strict: false, tokens: true,
    options: Object.fromEntries(['root', ...names].map((name) => [name, { type: 'string' as const }])),
  });
  const [kind] = positionals;
  if (!isKind(kind)) throw new Error(`Say what is to be written: npm run new -- followed by one of ${kinds}`);
  const known = new Set(['root', ...questionsFor[kind].map(({ name }) => name)]);
  const odd = tokens.find((token) => token.kind === 'option' && (!known.has(token.name) || token.value === undefined));
  if (odd?.kind === 'option') throw new Error(known.has(odd.name) ? `--${odd.name} needs words after it, in quotes` : `A ${kind} has no --${odd.name}. It has: ${[...known].map((name) => `--${name}`).join(' ')}`);
  const { root = '.', ...answers } = values as Record<string, string>;
  return { kind, root, answers };
}
