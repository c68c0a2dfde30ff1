import { faultIn, faultOfFile, type Fault } from '~/content/fault';
import { isKind, pageKindNames, type PageKindName } from '~/content/page-kinds';
import { fixedPathOf, kindOf, pagesOfKind } from '~/content/pages';
import type { Site } from '~/content/site';
import type { Project } from '../project';

/** Nobody has this kind: the page is gone, or says another. Of a page whose facts cannot be read nothing is known. */
function* missingKind(site: Site, kind: PageKindName): Iterable<Fault> {
  const path = fixedPathOf(kind);
  const page = site.pages.find(({ id }) => id === path);
  if (page && kindOf(page) !== undefined)
    yield faultIn(page.yaml, ['kind'], {
      rule: 'page-kind',
      message: `the program takes this page for the one of the kind “${kind}”, and it does not say so`,
      fix: `Write “kind: ${kind}” among its facts.`,
    });
  if (path !== undefined && !page)
    yield faultOfFile(`content/pages/${path}.mdx`, {
      rule: 'missing-file',
      message: 'this page is missing, and the site cannot do without it',
      fix: 'Bring it back from the last version; you may change its words.',
    });
  if (path === undefined && site.pages.every((one) => kindOf(one) !== undefined))
    yield faultOfFile('content/pages/', {
      rule: 'page-kind',
      message: `no page is of the kind “${kind}”, and the site cannot do without one`,
      fix: `Bring that page back from the last version, or write “kind: ${kind}” in the page that takes its place.`,
    });
}

/** Of each kind that the program leads to there is one page, where the program expects it. */
export function* checkPageKinds({ site }: Project): Iterable<Fault> {
  for (const kind of pageKindNames.filter((name) => !isKind(name, 'isMany'))) {
    const pages = pagesOfKind(site, kind);
    const path = fixedPathOf(kind);
    const rightful = path === undefined ? pages[0] : pages.find(({ id }) => id === path);
    if (pages.length === 0) yield* missingKind(site, kind);
    for (const { yaml } of pages.filter((page) => page !== rightful))
      yield faultIn(yaml, ['kind'], {
        rule: 'page-kind',
        ...(rightful
          ? {
              message: `another page is of the kind “${kind}” already, and there can be only one`,
              fix: 'Delete this line, or write “kind: practice” for a page about the practice.',
            }
          : {
              message: `the program leads to the page of the kind “${kind}” under a name that is fixed`,
              fix: `Rename the file to content/pages/${path}.mdx.`,
            }),
      });
  }
}
