import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  isOver,
  labelBox,
  markBox,
  type Box,
  type Chosen,
  type Subject,
} from '~/drawings/kit/label-places';
import type { Point } from '~/drawings/kit/parts';
import { renderParts } from '~/drawings/kit/svg';
import { drawMap } from '~/drawings/survey-map';
import { mapFrames, mapSubjects, nameMap } from '~/drawings/survey-names';
import { landNamesOf, type Place } from '~/drawings/survey-places';
import { drawStrip } from '~/drawings/survey-strip';
import { nameStrip, stripFrames, stripSubjects } from '~/drawings/survey-strip-names';
import { height, levels } from '~/drawings/survey-terrain';
import { drawTrail, trailPoints } from '~/drawings/survey-trail';
import { freeSquare, mapSize } from '~/lib/map-squares';
import { map, places } from './samples';

const land = landNamesOf(map);
const isOnTrail = ({ kind }: Place): boolean => kind === 'stop' || kind === 'sidePath';
const weightOf = (markup: string): number => brotliCompressSync(Buffer.from(markup)).length;

/** Points close together along the trail, as straight legs between its bends. */
function walk(points: readonly Point[]): Point[] {
  return points.slice(1).flatMap((to, index) => {
    const from = points[index] ?? to;
    return Array.from({ length: 50 }, (_, step): Point => [
      from[0] + ((to[0] - from[0]) * step) / 50,
      from[1] + ((to[1] - from[1]) * step) / 50,
    ]);
  });
}

const heightAt = ([x, y]: Point): number => height(x, y);

describe('the trail', () => {
  const way = trailPoints(places);
  const heights = walk(way).map(heightAt);
  const top = heights.indexOf(Math.max(...heights));

  it('begins at the first place of the way in and passes every stop in turn', () => {
    const stops = places.filter(({ kind }) => kind === 'wayIn' || kind === 'stop');
    expect(way.filter((point) => stops.some(({ at }) => at === point))).toEqual(
      stops.map(({ at }) => at),
    );
  });

  it('goes over the golden hill', () => {
    expect(heights[top]).toBeGreaterThan(levels.summit);
  });

  it('ends well below it, after its last stop', () => {
    const end = way.at(-1);
    expect(end).toEqual(places.filter(({ kind }) => kind === 'stop').at(-1)?.at);
    expect(end && heightAt(end)).toBeLessThan(levels.summit / 2 + levels.upland / 2);
    expect(top).toBeLessThan(heights.length - 25);
  });

  it('comes down again after the hill without climbing another', () => {
    const after = heights.slice(top);
    expect(Math.max(...after.slice(40))).toBeLessThan(levels.summit);
  });

  it('finds the hill wherever its stops are moved', () => {
    const moved = places.map((place) => ({ ...place, at: [place.at[0] / 2, 700] as Point }));
    expect(Math.max(...trailPoints(moved).map(heightAt))).toBeGreaterThan(levels.summit);
  });
});

describe('the places', () => {
  it.each(places)('$label lies on the map', ({ at: [x, y] }) => {
    expect([x >= 0, x <= mapSize.across * 10, y >= 0, y <= mapSize.down * 10]).not.toContain(false);
  });

  it('are all named on the widest map, and the trail with its side paths on every one', () => {
    const names = nameMap(places, land);
    expect(places.filter(({ page }) => !names.has(page))).toEqual([]);
    expect(places.filter(isOnTrail).map(({ page }) => names.get(page)?.from)).toEqual(
      places.filter(isOnTrail).map(() => 0),
    );
  });

  it('are named where a page is added, in the square with the most room', () => {
    const { x, y } = freeSquare([
      ...places.map(({ at }) => ({ x: at[0] / 10, y: at[1] / 10 })),
      ...map.country,
    ]);
    const added: Place = {
      page: 'added',
      label: 'Rest around a session',
      line: 'new on this site',
      at: [x * 10, y * 10],
      kind: 'place',
    };
    expect(nameMap([...places, added], land).has('added')).toBe(true);
  });

  it('are named on their own strip at every width', () => {
    for (const place of places) expect(nameStrip(places, place).get(place.page)?.from).toBe(0);
  });

  it('leave a numbered stop out of a strip only where it lies outside', () => {
    const marks = renderParts(drawStrip(places, places[0] as Place).parts);
    expect(marks).not.toMatch(/<(?:circle|text)[^>]* c?y="-?\d{4}/u);
  });
});

/** The names and marks that each frame shows, as boxes. */
function boxesIn(
  subjects: readonly Subject[],
  chosen: ReadonlyMap<string, Chosen>,
  frame: number,
): { name: string; box: Box }[] {
  return subjects.flatMap(({ name, frames }) => {
    const spot = chosen.get(name);
    const shape = frames[frame];
    return spot && shape && spot.from <= frame
      ? [
          { name, box: labelBox(shape, spot.side) },
          { name, box: markBox(shape) },
        ]
      : [];
  });
}

function clashesIn(boxes: readonly { name: string; box: Box }[]): string[] {
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => other.name !== one.name && isOver(one.box, other.box))
      .map((other) => `${one.name} / ${other.name}`),
  );
}

const isWithin = ([left, top, right, bottom]: Box, frame: Box): boolean =>
  left >= frame[0] && top >= frame[1] && right <= frame[2] && bottom <= frame[3];

describe.each([
  ['the whole map', mapSubjects(places, land), nameMap(places, land), mapFrames],
  ...places.map(
    (place) =>
      [
        `the strip of ${place.page}`,
        stripSubjects(places, place),
        nameStrip(places, place),
        stripFrames,
      ] as const,
  ),
] as const)('on %s', (_, subjects, chosen, frames) => {
  it.each(frames.map((frame, index) => ({ width: frame[2] - frame[0], index, frame })))(
    'no name lies over another or out of sight, where $width px are in sight',
    ({ index, frame }) => {
      const boxes = boxesIn(subjects, chosen, index);
      expect(clashesIn(boxes)).toEqual([]);
      expect(boxes.filter(({ box }) => !isWithin(box, frame))).toEqual([]);
    },
  );
});

describe('the weight of the map', () => {
  it('is at most 6 KB for all of it', () => {
    expect(weightOf(renderParts(drawMap(places).parts))).toBeLessThanOrEqual(6_000);
  });

  it.each(places)('is at most 2 KB for the strip around $label', (place) => {
    const { parts, rows } = drawStrip(places, place);
    const words = rows.map((row) => JSON.stringify(row)).join('');
    expect(weightOf(renderParts(parts) + words)).toBeLessThanOrEqual(2_000);
  });
});

describe('a low strip', () => {
  it.each(places)('says other words for $label, and beside them what a phone names', (place) => {
    const { rows } = drawStrip(places, place, 'You are here');
    expect(rows.filter(({ weight }) => weight === 'here').map(({ words }) => words)).toEqual([
      'You are here',
    ]);
    expect(rows.filter(({ from }) => from > 0)).toEqual([]);
  });
});

describe('a way', () => {
  it('is drawn only where it comes into sight', () => {
    const away = { left: 5000, top: 0, width: 740, height: 700, scale: 1 };
    expect(drawTrail(away, places)).toEqual([]);
  });
});

describe('a side path', () => {
  it('is left out while its stop is not on the trail', () => {
    const cut = { left: 0, top: 0, width: 740, height: 700, scale: 1 };
    const lost = places.map((place) => ({ ...place, from: 'nowhere' }));
    expect([drawTrail(cut, places).length, drawTrail(cut, lost).length]).toEqual([2, 1]);
  });
});
