import type { z } from 'zod';
import { exampleOf } from './allowed';
import { componentTable, type ComponentName } from './table';

/**
 * Reads the props that a writer gave a component in a page. Nothing else checks them: MDX is not type-checked.
 *
 * @throws with a sentence that says which component, what is wrong and what to write.
 */
export function readProps<Name extends ComponentName>(
  name: Name,
  props: unknown,
): z.infer<(typeof componentTable)[Name]['props']> {
  const schema: (typeof componentTable)[Name]['props'] = componentTable[name].props;
  const result = schema.safeParse(props);
  if (result.success) return result.data as z.infer<typeof schema>;
  const problems = result.error.issues.map((issue) =>
    issue.code === 'unrecognized_keys'
      ? `it does not know ${issue.keys.join(', ')}`
      : `${issue.path.join('.') || 'it'} ${issue.message}`,
  );
  throw new Error(`<${name}>: ${problems.join('; ')}. Write it as: ${exampleOf(name)}`);
}
