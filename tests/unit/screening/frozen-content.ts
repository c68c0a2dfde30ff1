import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { checkScreening, type ScreeningCheck, type SourceFile } from '~/screening/build';
import { fixtures } from './cases';
import { context } from './default-content';
import { editFiles, type Edit } from './patch-content';

const texts = parse(readFileSync(new URL('frozen.yaml', fixtures), 'utf8')) as Record<
  string,
  string
>;

export const frozenFiles: readonly SourceFile[] = Object.entries(texts).map(([path, text]) => ({
  path,
  text,
}));

/** The check of the self-screen of one day after these edits: its sentences do not move with an owner’s words. */
export const checkFrozen = (edits: readonly Edit[] = []): ScreeningCheck =>
  checkScreening(editFiles(frozenFiles, edits), context);
