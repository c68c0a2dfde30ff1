import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { facts } from '~/content/schema/practice';
import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import { idsIn, keysOf } from '../site';
import type { Site } from '../site';
import { isJsx, offsetOf, propOf } from '~/content/mdx/blocks';
import type { MdxFile } from '~/content/mdx/mdx-file';
import { suggestion } from '~/content/suggest';

interface Namespace {
  readonly known: ReadonlySet<string>;
  readonly message: (id: string) => string;
  readonly what: string;
  readonly add: string;
}

export type Namespaces = Readonly<Record<string, Namespace>>;

/** What the `id` of each component may name. */
export function namespacesOf(site: Site): Namespaces {
  const fact: Namespace = {
    known: new Set(facts.map(({ id }) => id)),
    what: 'the name of a fact',
    message: (id) => `there is no fact “${id}” in content/site/practice.yaml`,
    add: '',
  };
  return {
    Cite: {
      known: idsIn(site.references),
      message: (id) => `there is no source “${id}”`,
      what: 'the name of a file in content/references',
      add: ' Or add the source: npm run new -- source.',
    },
    Evidence: {
      known: new Set(keysOf(site, 'content/site/claims.yaml')),
      message: (id) => `there is no claim “${id}” in content/site/claims.yaml`,
      what: 'the name of a claim',
      add: '',
    },
    Term: {
      known: new Set(keysOf(site, 'content/site/glossary.yaml')),
      message: (id) => `there is no word “${id}” in content/site/glossary.yaml`,
      what: 'the name of a word',
      add: '',
    },
    HelpLines: {
      known: new Set(keysOf(site, 'content/site/help-lines.yaml')),
      message: (id) => `there is no help line “${id}” in content/site/help-lines.yaml`,
      what: 'the name of a help line',
      add: '',
    },
    Fact: fact,
    Known: fact,
  };
}

/** The ids that a component names: several in `<HelpLines ids="988, 911" />`. */
const namedIds = (name: string, prop: (key: string) => string | undefined): string[] =>
  (name === 'HelpLines' ? (prop('ids') ?? '').split(',') : [prop('id') ?? ''])
    .map((id) => id.trim())
    .filter(Boolean);

/** Every id that a page names is there. */
export function checkIds({ source, tree }: MdxFile, namespaces: Namespaces): Fault[] {
  const faults: Fault[] = [];
  visit(tree as Nodes, (node) => {
    if (!isJsx(node) || !node.name) return;
    const namespace = namespaces[node.name];
    if (!namespace) return;
    for (const id of namedIds(node.name, (key) => propOf(node, key))) {
      if (namespace.known.has(id)) continue;
      faults.push(
        faultAt(source, offsetOf(node), {
          rule: 'unknown-id',
          message: namespace.message(id),
          fix: suggestion(id, namespace.known, namespace.what) + namespace.add,
        }),
      );
    }
  });
  return faults;
}
