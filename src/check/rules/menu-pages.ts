import type { Navigation } from '~/content/schema/navigation';
import type { Site } from '~/content/site';
import type { DataPath, YamlFile } from '~/content/yaml/yaml-file';

/** A name of another record, and the field that names it. */
export interface Named {
  readonly id: string;
  readonly yaml: YamlFile;
  readonly path: DataPath;
}

/** A page of the menu, and what the menu calls it. */
interface MenuPage extends Named {
  readonly label?: string | undefined;
}

/** All that the menu names, each with its place: the pages of every list, and those that every page leads to. */
export function menuPages({ navigation: { yaml, data } }: Site): MenuPage[] {
  if (!data) return [];
  type Item = Pick<Navigation['book'], 'page' | 'label'>;
  const item = ({ page, label }: Item, path: DataPath): MenuPage => ({
    id: page,
    label,
    yaml,
    path: [...path, 'page'],
  });
  const below = (items: Navigation['menu'], path: DataPath): MenuPage[] =>
    items.flatMap((own, index) => [
      item(own, [...path, index]),
      ...own.pages.map((under, at) => item(under, [...path, index, 'pages', at])),
    ]);
  return [
    { id: data.home, yaml, path: ['home'] },
    ...below(data.menu, ['menu']),
    ...below(data.footer, ['footer']),
    item(data.help, ['help']),
    item(data.book, ['book']),
    item(data.screen, ['screen']),
  ];
}
