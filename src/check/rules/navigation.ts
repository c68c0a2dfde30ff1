import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import { isKind } from '~/content/page-kinds';
import { kindOf } from '~/content/pages';
import type { Navigation } from '~/content/schema/navigation';
import { idsIn } from '~/content/site';
import { suggestion } from '~/content/suggest';
import type { DataPath } from '~/content/yaml/yaml-file';
import type { Project } from '../project';

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
export function checkNavigation({ site }: Project): Fault[] {
  const { yaml, data, path: file } = site.navigation;
  if (!data) return [];
  const pages = idsIn(site.pages);
  const say = (path: DataPath, message: string, fix: string): Fault =>
    faultAt(yaml.source, yaml.offsetOf(path), { rule: 'navigation', message, fix });
  const unknown = ({ page, path }: MenuItem): Fault[] =>
    pages.has(page)
      ? []
      : [
          say(
            path,
            `there is no page content/pages/${page}.mdx`,
            suggestion(page, pages, 'the name of a page'),
          ),
        ];
  const places = menuItems(data);
  const named = places.map(({ page }) => page);
  const course = data.course.map((page, index) => ({ page, path: ['course', index] }));
  const twice = places.filter(({ page }, index) => named.indexOf(page) < index);
  const orphans = site.pages.filter(
    (page) => !named.includes(page.id) && !isKind(kindOf(page), 'isUnaddressed'),
  );
  return [
    ...[...places, ...course].flatMap(unknown),
    ...twice.map(({ page, path }) =>
      say(
        path,
        `the page “${page}” is named twice in the menu`,
        'Keep it in one place: that place is its breadcrumb.',
      ),
    ),
    ...orphans.map(({ mdx }) =>
      faultAt(mdx.source, 0, {
        rule: 'orphan-page',
        message: 'nothing in the menu leads to this page, so nobody will find it',
        fix: `Add it to ${file}, under a page of the menu or under “footer”.`,
      }),
    ),
  ];
}
