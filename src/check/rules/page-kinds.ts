import { faultAt, faultOfFile } from '~/content/fault';
import type { Fault } from '~/content/fault';
import { isKind, pageKindNames } from '~/content/page-kinds';
import type { PageKindName } from '~/content/page-kinds';
import { fixedPathOf, kindOf, pagesOfKind } from '~/content/pages';
import type { Site } from '~/content/site';
import type { Project } from '../project';

const pathOf = (id: string): string => `content/pages/${id}.mdx`;

/** Nobody has this kind: the page is gone, or says another. */
function missingKind(site: Site, kind: PageKindName): Fault[] {
  const path = fixedPathOf(kind);
  const page = site.pages.find(({ id }) => id === path);
  if (page)
    return kindOf(page) === undefined
      ? []
      : [
          faultAt(page.yaml.source, page.yaml.offsetOf(['kind']), {
            rule: 'page-kind',
            message: `the program takes this page for the one of the kind “${kind}”, and it does not say so`,
            fix: `Write “kind: ${kind}” among its facts.`,
          }),
        ];
  if (path !== undefined)
    return [
      faultOfFile(pathOf(path), {
        rule: 'missing-file',
        message: 'this page is missing, and the site cannot do without it',
        fix: 'Bring it back from the last version; you may change its words.',
      }),
    ];
  return site.pages.some((one) => kindOf(one) === undefined)
    ? []
    : [
        faultOfFile('content/pages/', {
          rule: 'page-kind',
          message: `no page is of the kind “${kind}”, and the site cannot do without one`,
          fix: `Bring that page back from the last version, or write “kind: ${kind}” in the page that takes its place.`,
        }),
      ];
}

function faultsOfKind(site: Site, kind: PageKindName): Fault[] {
  const pages = pagesOfKind(site, kind);
  if (pages.length === 0) return missingKind(site, kind);
  const path = fixedPathOf(kind);
  const rightful = path === undefined ? pages[0] : pages.find(({ id }) => id === path);
  return pages
    .filter((page) => page !== rightful)
    .map(({ yaml }) =>
      faultAt(yaml.source, yaml.offsetOf(['kind']), {
        rule: 'page-kind',
        ...(rightful
          ? {
              message: `another page is of the kind “${kind}” already, and there can be only one`,
              fix: 'Delete this line, or write “kind: practice” for a page about the practice.',
            }
          : {
              message: `the program leads to the page of the kind “${kind}” under a name that is fixed`,
              fix: `Rename the file to ${pathOf(path ?? kind)}.`,
            }),
      }),
    );
}

/** Of each kind that the program leads to there is one page, where the program expects it. */
export const checkPageKinds = ({ site }: Project): Fault[] =>
  pageKindNames
    .filter((kind) => !isKind(kind, 'isMany'))
    .flatMap((kind) => faultsOfKind(site, kind));
