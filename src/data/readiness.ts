import { practice } from './practice';
import { factText } from '~/lib/facts';
import { facts, optionalFacts, type Fact } from '~/schema/practice';

/** Facts that only the owner can give and that are not set yet. While there are any, the site is a preview. */
export async function unsetFacts(): Promise<Fact[]> {
  const record = await practice();
  return facts.filter(({ id }) => !optionalFacts.has(id)
    && (id === 'therapists' ? record.therapists.length === 0 : factText(record, id) === undefined));
}
