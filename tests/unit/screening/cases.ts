import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { Edit } from './patch-content';

/** A named edit of the default content, and for one that is refused what is said about it. */
export interface Case {
  readonly name: string;
  readonly edits: readonly Edit[];
  readonly expect?: readonly {
    readonly file: string;
    readonly rule: string;
    readonly message: string;
  }[];
}

export const fixtures = new URL('../../fixtures/screening/', import.meta.url);

export const readCases = (folder: 'broken' | 'legitimate'): Case[] =>
  readdirSync(new URL(`${folder}/`, fixtures))
    .sort()
    .map((name) => parse(readFileSync(new URL(`${folder}/${name}`, fixtures), 'utf8')) as Case);
