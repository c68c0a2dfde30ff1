import type { Navigation } from '~/content/schema/navigation';
import { faultAt, faultOfFile } from '~/content/fault';
import type { Fault } from '~/content/fault';
import { idsIn } from '../site';
import type { Site } from '../site';
import { suggestion } from '~/content/suggest';
import type { DataPath } from '~/content/yaml/yaml-file';
import { unaddressedPages } from './addresses';

const file = 'content/site/navigation.yaml';

/** Pages that the program itself links to or fills: they may be reworded, not removed. */
const neededPages = [
  'index',
  'self-screen',
  'self-screen/print',
  'search',
  'not-found',
  'help-now',
  'safety',
  'book',
  'prescribers',
  'other-options',
  'research',
  'questions',
  'about',
  'about-this-site',
] as const;

interface MenuItem {
  readonly page: string;
  readonly label?: string | undefined;
  readonly path: DataPath;
}

const itemsOf = (items: Navigation['menu'], path: DataPath): MenuItem[] =>
  items.flatMap(({ page, label, pages }, index) => [
    { page, label, path: [...path, index, 'page'] },
    ...pages.map((below, at) => ({ ...below, path: [...path, index, 'pages', at, 'page'] })),
  ]);

/** All that the menu names: the pages of every list, and those that every page leads to. */
export const menuItems = ({ home, menu, footer, help, book, screen }: Navigation): MenuItem[] => [
  { page: home, path: ['home'] },
  ...itemsOf(menu, ['menu']),
  ...itemsOf(footer, ['footer']),
  { ...help, path: ['help', 'page'] },
  { ...book, path: ['book', 'page'] },
  { ...screen, path: ['screen', 'page'] },
];

/** Every page stands in the menu once; the menu names no page that is not there. */
export function checkNavigation(site: Site): Fault[] {
  const navigation = site.records[file];
  const yaml = site.yaml.get(file);
  const pages = idsIn(site.pages);
  const missing = neededPages
    .filter((page) => !pages.has(page))
    .map((page) =>
      faultOfFile(`content/pages/${page}.mdx`, {
        rule: 'missing-file',
        message: 'this page is missing, and the site cannot do without it',
        fix: 'Bring it back from the last version; you may change its words.',
      }),
    );
  if (!navigation || !yaml) return missing;
  const faults: Fault[] = [...missing];
  const say = (path: DataPath, message: string, fix: string): void => {
    faults.push(faultAt(yaml.source, yaml.offsetOf(path), { rule: 'navigation', message, fix }));
  };
  const seen = new Set<string>();
  for (const { page, path } of menuItems(navigation)) {
    if (!pages.has(page))
      say(
        path,
        `there is no page content/pages/${page}.mdx`,
        suggestion(page, pages, 'the name of a page'),
      );
    if (seen.has(page))
      say(
        path,
        `the page “${page}” is named twice in the menu`,
        'Keep it in one place: that place is its breadcrumb.',
      );
    seen.add(page);
  }
  navigation.course.forEach((page, index) => {
    if (!pages.has(page))
      say(
        ['course', index],
        `there is no page content/pages/${page}.mdx`,
        suggestion(page, pages, 'the name of a page'),
      );
  });
  const orphans = site.pages
    .filter(({ id }) => !seen.has(id) && !unaddressedPages.has(id))
    .map(({ file: { source } }) =>
      faultAt(source, 0, {
        rule: 'orphan-page',
        message: 'nothing in the menu leads to this page, so nobody will find it',
        fix: `Add it to ${file}, under a page of the menu or under “footer”.`,
      }),
    );
  return [...faults, ...orphans];
}
