import { expect, it } from 'vitest';
import type { Project } from '~/check/project';
import { checkMap } from '~/check/rules/map';
import { mapPlaces } from '~/content/schema/map';
import { loadSite } from '~/content/site-loader';
import { squaresBetween, type Square } from '~/lib/map-squares';
import { frozenPractice } from '../../support/frozen-practice';

const file = 'content/site/map.yaml';

it('Pages that the map lacks are each offered a square of their own, far from the names of the land', () => {
  const text = frozenPractice.get(file) ?? '';
  const cut = text.replace(/ {2}- page: (?:couples|ifs)\n(?: {4}.*\n)+/g, '');
  const site = loadSite(new Map([...frozenPractice, [file, cut]]));
  const offered = [...checkMap({ site } as Project)].map(({ fix }): Square => {
    const [, x, y] = /x: (\d+), y: (\d+)/.exec(fix) ?? [];
    return { x: Number(x), y: Number(y) };
  });
  expect(offered).toHaveLength(2);
  const taken = [...mapPlaces(site.map.data), ...(site.map.data?.country ?? []), ...offered];
  for (const square of offered)
    for (const other of taken.filter((one) => one !== square))
      expect(squaresBetween(square, other)).toBeGreaterThan(4);
});
