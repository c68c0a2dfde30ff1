import { factText, type FactText } from '~/lib/facts';
import { factIds, type Practice } from '~/content/schema/practice';
import { onlyRecord } from './records';

export const practice = (): Promise<Practice> => onlyRecord('practice');

/**
 * The written form of a fact by its dotted name, such as `course.journeys`; nothing while the owner has not set it.
 *
 * @throws when there is no such fact; the message lists those there are.
 */
export async function factById(id: string): Promise<FactText> {
  if (!factIds.includes(id))
    throw new Error(`There is no fact “${id}”. The facts are: ${factIds.join(', ')}`);
  return factText(await practice(), id);
}
