import { factIds } from '~/content/schema/practice';
import { rememberFor } from '~/content/memory';
import { componentsIn, offsetOf, propOf, type JsxElement } from '~/content/mdx/nodes';
import { idsIn, keysOf, type Site, type TextEntry } from '~/content/site';
import { idList } from '~/lib/id-list';
import { suggestion } from '~/lib/suggestion';
import type { Project, TextFinding } from '../project';

interface Namespace {
  /** Nothing while the file cannot be read: then nobody can tell what is in it. */
  readonly known: ReadonlySet<string> | undefined;
  readonly noun: string;
  /** Where it would be, at the end of a sentence. */
  readonly where?: string;
  readonly what?: string;
  readonly add?: string;
}

/** What the `id` of each component may name. */
const namespacesOf = rememberFor((site: Site): Readonly<Record<string, Namespace>> => {
  const keysIn = (
    row: 'claims' | 'concerns' | 'glossary' | 'helpLines',
    noun: string,
  ): Namespace => ({
    known: site[row].yaml.data === undefined ? undefined : new Set(keysOf(site[row])),
    noun,
    where: ` in ${site[row].path}`,
  });
  const fact = {
    known: new Set(factIds),
    noun: 'fact',
    where: ` in ${site.practice.path}`,
  };
  return {
    Cite: {
      known: idsIn(site.references),
      noun: 'source',
      what: 'the name of a file in content/references',
      add: ' Or add the source: npm run new -- source.',
    },
    Evidence: keysIn('claims', 'claim'),
    Term: keysIn('glossary', 'word'),
    HelpLines: keysIn('helpLines', 'help line'),
    Fit: keysIn('concerns', 'concern'),
    Fact: fact,
    Known: fact,
  };
});

/** The prop that names ids, where it is not `id`. They may be several: `<HelpLines ids="988, 911" />`. */
const namedBy: Readonly<Record<string, string>> = { HelpLines: 'ids', Fit: 'concerns' };

export const idsNamedBy = (node: JsxElement): string[] =>
  idList(propOf(node, namedBy[node.name ?? ''] ?? 'id') ?? '');

/** Every id that a text names is there. */
export function* checkIds({ mdx }: TextEntry, { site }: Project): Iterable<TextFinding> {
  const namespaces = namespacesOf(site);
  for (const node of componentsIn(mdx.tree, ...Object.keys(namespaces))) {
    const { known, noun, where = '', what, add = '' } = namespaces[node.name ?? ''] ?? {};
    for (const id of idsNamedBy(node))
      if (known && !known.has(id))
        yield {
          offset: offsetOf(node),
          rule: 'unknown-id',
          message: `there is no ${noun} “${id}”${where}`,
          fix: suggestion(id, known, what ?? `the name of a ${noun}`) + add,
        };
  }
}
