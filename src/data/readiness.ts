import { practice } from './practice';
import { factText } from '~/lib/facts';
import { facts, type Fact } from '~/schema/practice';

/** May stay empty for good on a site that is live. */
const optional: ReadonlySet<string> = new Set(['notice', 'fees.slidingScale', 'consultation.url', 'telehealth']);

/** Facts that only the owner can give and that are not set yet. While there are any, the site is a preview. */
export async function unsetFacts(): Promise<Fact[]> {
  const record = await practice();
  return facts.filter(({ id }) => !optional.has(id)
    && (id === 'therapists' ? record.therapists.length === 0 : factText(record, id) === undefined));
}
