import { facts } from '~/content/schema/practice';
import { rememberFor } from '~/content/memory';
import { componentsIn, offsetOf, propOf } from '~/content/mdx/nodes';
import { idsIn, keysOf } from '~/content/site';
import type { Site, TextEntry } from '~/content/site';
import { suggestion } from '~/content/suggest';
import type { Project, TextFinding } from '../project';

interface Namespace {
  readonly known: ReadonlySet<string>;
  readonly message: (id: string) => string;
  readonly what: string;
  readonly add?: string;
}

/** What the `id` of each component may name. While a file cannot be read, nobody can tell what is in it. */
const namespacesOf = rememberFor((site: Site): Readonly<Record<string, Namespace | undefined>> => {
  const fact: Namespace = {
    known: new Set(facts.map(({ id }) => id)),
    what: 'the name of a fact',
    message: (id) => `there is no fact “${id}” in content/site/practice.yaml`,
  };
  const keyOf = (row: 'claims' | 'glossary' | 'helpLines', noun: string): Namespace | undefined =>
    site[row].yaml.data === undefined
      ? undefined
      : {
          known: new Set(keysOf(site[row])),
          what: `the name of a ${noun}`,
          message: (id) => `there is no ${noun} “${id}” in ${site[row].path}`,
        };
  return {
    Cite: {
      known: idsIn(site.references),
      message: (id) => `there is no source “${id}”`,
      what: 'the name of a file in content/references',
      add: ' Or add the source: npm run new -- source.',
    },
    Evidence: keyOf('claims', 'claim'),
    Term: keyOf('glossary', 'word'),
    HelpLines: keyOf('helpLines', 'help line'),
    Fact: fact,
    Known: fact,
  };
});

/** Every id that a text names is there. `<HelpLines ids="988, 911" />` names several. */
export function checkIds({ mdx }: TextEntry, { site }: Project): TextFinding[] {
  const namespaces = namespacesOf(site);
  return componentsIn(mdx.tree, ...Object.keys(namespaces)).flatMap((node) => {
    const namespace = namespaces[node.name ?? ''];
    const named =
      node.name === 'HelpLines' ? propOf(node, 'ids')?.split(',') : [propOf(node, 'id')];
    if (!namespace || !named) return [];
    const { known, message, what, add = '' } = namespace;
    return named
      .map((id) => id?.trim() ?? '')
      .filter((id) => id !== '' && !known.has(id))
      .map((id) => ({
        offset: offsetOf(node),
        rule: 'unknown-id' as const,
        message: message(id),
        fix: suggestion(id, known, what) + add,
      }));
  });
}
