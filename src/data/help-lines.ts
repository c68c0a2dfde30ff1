import { getCollection } from 'astro:content';
import file from '../../content/site/help-lines.yaml?raw';
import { inFileOrder } from './file-order';
import { recordById } from './records';
import type { HelpLine } from '~/content/schema/help-line';

export interface NamedHelpLine extends HelpLine {
  readonly id: string;
}

/** Help lines in the order of the file, or only those named, in the order named. @throws on an unknown id. */
export async function helpLines(ids?: readonly string[]): Promise<NamedHelpLine[]> {
  const all = inFileOrder(await getCollection('helpLines'), file).map(({ id, data }) => ({
    ...data,
    id,
  }));
  return ids ? ids.map((id) => recordById(all, id, 'help line', 'helpLines')) : all;
}
