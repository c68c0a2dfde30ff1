import { practice } from './practice';
import { allPages, pageByPath } from './pages';
import { onlyRecord } from './records';
import { pageUrl } from '~/lib/urls';

export interface Link {
  readonly href: string;
  readonly label: string;
}
export interface LinkTree extends Link {
  readonly path: string;
  readonly pages: readonly LinkTree[];
}
interface Item {
  readonly page: string;
  readonly label?: string | undefined;
  readonly pages?: readonly Item[];
}

async function tree(item: Item): Promise<LinkTree> {
  const { data } = await pageByPath(item.page);
  const pages = await Promise.all((item.pages ?? []).map(tree));
  return { path: item.page, href: pageUrl(item.page), label: item.label ?? data.title, pages };
}

/** The menu, footer, help, booking and self-screen links, with labels filled in from the pages' titles. */
export async function navigation() {
  const { home, menu, footer, help, book, screen, course } = await onlyRecord('navigation');
  const { waitlist } = (await practice()).booking;
  return {
    home: await tree({ page: home }),
    menu: await Promise.all(menu.map(tree)),
    footer: await Promise.all(footer.map(tree)),
    help: await tree(help),
    book: { ...(await tree(book)), ...(waitlist && { label: waitlist }) },
    screen: await tree(screen),
    course: await Promise.all(course.map((page) => tree({ page }))),
  };
}

/** What each page is called, by its path: in the menu, or by its title. */
export async function pageNames(): Promise<ReadonlyMap<string, string>> {
  const { menu, footer, help, book, screen } = await navigation();
  const items = [...menu, ...footer, help, book, screen].flatMap((item) => [item, ...item.pages]);
  return new Map([
    ...(await allPages()).map(({ id, data }) => [id, data.title] as const),
    ...items.map(({ path, label }) => [path, label] as const),
  ]);
}

/** The way from home to a page, home first, the page itself last, and between them the menu’s own page above it. */
export async function breadcrumb(path: string): Promise<Link[]> {
  const { home, menu } = await navigation();
  const own = await tree({ page: path });
  const parent = menu.find(
    (item) => item.path === path || item.pages.some((page) => page.path === path),
  );
  const middle = parent && parent.path !== path ? [{ href: parent.href, label: parent.label }] : [];
  return [{ href: home.href, label: 'Home' }, ...middle, { href: own.href, label: own.label }];
}

/** The section of the menu that a page stands in, itself among its pages; none for a section of one page. */
export async function sectionOf(path: string): Promise<LinkTree | undefined> {
  const { menu } = await navigation();
  return menu.find(
    ({ path: first, pages }) =>
      pages.length > 0 && (first === path || pages.some((page) => page.path === path)),
  );
}

/** The page after one of the course pages. */
export async function nextOfCourse(path: string): Promise<LinkTree | undefined> {
  const { course } = await navigation();
  const index = course.findIndex((page) => page.path === path);
  return index < 0 ? undefined : course[index + 1];
}
