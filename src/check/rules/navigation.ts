import { faultAt, faultIn, type Fault } from '~/content/fault';
import { isKind } from '~/content/page-kinds';
import { kindOf } from '~/content/pages';
import type { Project } from '../project';
import { menuPages } from './menu-pages';

/** Every page stands in the menu, and stands there once. */
export function* checkNavigation({ site }: Project): Iterable<Fault> {
  if (!site.navigation.data) return;
  const seen = new Set<string>();
  for (const { id, yaml, path } of menuPages(site)) {
    if (seen.has(id))
      yield faultIn(yaml, path, {
        rule: 'navigation',
        message: `the page “${id}” is named twice in the menu`,
        fix: 'Keep it in one place: that place is its breadcrumb.',
      });
    seen.add(id);
  }
  for (const page of site.pages)
    if (!seen.has(page.id) && !isKind(kindOf(page), 'isUnaddressed'))
      yield faultAt(page.mdx.source, 0, {
        rule: 'orphan-page',
        message: 'nothing in the menu leads to this page, so nobody will find it',
        fix: `Add it to ${site.navigation.path}, under a page of the menu or under “footer”.`,
      });
}
