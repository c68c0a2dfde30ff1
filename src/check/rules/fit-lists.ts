import type { z } from 'zod';
import type { componentTable } from '~/components/mdx/table';
import { faultAt, faultIn, type Fault } from '~/content/fault';
import { componentsIn, offsetOf, propOf } from '~/content/mdx/nodes';
import type { Site } from '~/content/site';
import type { Level } from '~/screening';
import { notKnowing } from '~/screening/kernel';
import type { Project } from '../project';
import { idsNamedBy } from './ids';

type FitList = z.infer<(typeof componentTable)['Fit']['props']>['level'];

/** The list in which a page names what the self-screen takes this carefully; what is milder stands in none. */
const listOf: Readonly<Partial<Record<Level, FitList>>> = {
  medical: 'ask-first',
  'not-now': 'usually-not',
  emergency: 'usually-not',
};

/** Concerns that a condition raises, and not only that someone does not know. */
const ofConditions = ({ questions }: Site): ReadonlySet<string> =>
  new Set(
    questions.flatMap(({ data }) =>
      (data?.options ?? []).flatMap(({ value, raises }) =>
        notKnowing.includes(value) ? [] : (raises ?? []),
      ),
    ),
  );

/** The pages that say whom it suits sort things as the self-screen does. */
export function* checkFitLists({ site }: Project): Iterable<Fault> {
  const concerns = site.concerns.data ?? {};
  const listed = new Set<string>();
  for (const { mdx } of site.pages)
    for (const node of componentsIn(mdx.tree, 'Fit'))
      for (const id of idsNamedBy(node)) {
        listed.add(id);
        const level = concerns[id]?.level;
        const here = propOf(node, 'level') ?? '';
        if (level === undefined || listOf[level] === here) continue;
        const place = listOf[level] ? `in the list “${listOf[level]}”` : 'in no such list';
        yield faultAt(mdx.source, offsetOf(node), {
          rule: 'fit-list',
          message: `“${id}” stands in a list “${here}”, but the self-screen takes it as “${level}”`,
          fix: `Name it ${place}, its words too, or change its level in content/screening/concerns.yaml.`,
        });
      }
  if (listed.size === 0) return;
  const conditions = ofConditions(site);
  for (const [id, { level }] of Object.entries(concerns)) {
    const list = listOf[level];
    if (list && conditions.has(id) && !listed.has(id))
      yield faultIn(site.concerns.yaml, [id], {
        rule: 'fit-list',
        level: 'warning',
        message: `no page lists “${id}”, which the self-screen takes as “${level}”`,
        fix: `Name it on the page that says whom this suits: in words, and in <Fit level="${list}" concerns="…">.`,
      });
  }
}
