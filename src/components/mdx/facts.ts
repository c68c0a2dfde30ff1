import { facts } from '~/schema/practice';

/** @throws when there is no such fact; the message lists those there are. */
export function knownFact(component: string, id: string): void {
  if (facts.some((fact) => fact.id === id)) return;
  throw new Error(
    `<${component}>: there is no fact “${id}”. The facts are: ${facts.map((fact) => fact.id).join(', ')}`,
  );
}
