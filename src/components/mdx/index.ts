import Noted from './inserted/Noted.astro';
import Table from './inserted/Table.astro';
import { componentTable, type ComponentName } from './table';

type Component = typeof Table;

const files = import.meta.glob<Component>(['./*.astro', '../../drawings/*.astro'], {
  eager: true,
  import: 'default',
});

function componentIn(name: string): Component {
  const found = files[`./${name}.astro`] ?? files[`../../drawings/${name}.astro`];
  if (!found)
    throw new Error(
      `src/components/mdx/table.ts names <${name}>: add ${name}.astro beside it or in src/drawings`,
    );
  return found;
}

const writerComponents = Object.fromEntries(
  Object.keys(componentTable).map((name) => [name, componentIn(name)]),
) as Record<ComponentName, Component>;

/**
 * Everything that may stand in a page. A name that is not here is an error in the build. Noted and the table are put there by
 * `src/build/remark-notes.ts` and by Markdown itself; the check knows the writer's table alone, and refuses them.
 */
export const components = { ...writerComponents, Noted, table: Table };
