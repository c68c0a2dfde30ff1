import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paint, type Drawing, type Part } from '~/drawings/kit/parts';
import { renderParts } from '~/drawings/kit/svg';
import type { Drawings } from '~/content/schema/drawings';
import { boxOf, content, drawAll, labelsOf, type Box } from './samples';

const drawings = drawAll();
const again = drawAll();
const kilobyte = 1024;

const compressedSize = (parts: readonly Part[]): number =>
  brotliCompressSync(Buffer.from(renderParts(parts))).length;

/** The same words, each as long as its file allows. */
function stretch(words: Drawings): Drawings {
  const long = (length: number): string =>
    'one two three years along the river and over the hills to a meadow where people rest in good company by the water'
      .slice(0, length)
      .trim();
  const named = <T extends { readonly name: string }>(item: T, length: number): T => ({
    ...item,
    name: long(length),
  });
  const step = (item: Drawings['pathway']['receptor']) => ({
    ...item,
    title: long(40),
    drawn: long(120),
  });
  const { careRings, partsMap, pathway, twoFields, twoTerrains } = words;
  return {
    ...words,
    careRings: {
      ...careRings,
      later: named(careRings.later, 16),
      lasting: named(careRings.lasting, 16),
    },
    eveningAfter: {
      ...words.eveningAfter,
      times: {
        arrival: 'Indoors, resting',
        hours: 'In the big hours',
        late: 'Getting sleepier',
        night: 'Asleep to bright',
        morning: 'Tomorrow morning',
      },
      spans: Array(9).fill({ name: long(30), kind: 'waits', until: 'morning', note: 'Words.' }),
    },
    closedTrail: { ...words.closedTrail, limits: Array(8).fill('A limit') },
    partsMap: {
      ...partsMap,
      self: named(partsMap.self, 12),
      exiles: named(partsMap.exiles, 12),
      managers: named(partsMap.managers, 16),
      firefighters: named(partsMap.firefighters, 16),
    },
    pathway: {
      ...pathway,
      receptor: step(pathway.receptor),
      glutamate: step(pathway.glutamate),
      signals: step(pathway.signals),
      synapse: step(pathway.synapse),
    },
    preparationWaymarks: {
      ...words.preparationWaymarks,
      tasks: Array(9).fill({ name: long(48), detail: 'Words.' }),
    },
    sideEffects: {
      ...words.sideEffects,
      rows: Array(20).fill({ name: long(34), spray: 41, dummy: 0.5, sources: ['a'] }),
    },
    sessionRing: {
      ...words.sessionRing,
      parts: Array.from({ length: 9 }, (_, index) => ({
        name: 'A part',
        inwardness: index % 4,
        note: 'Words.',
        ...(index < 6 ? { minutes: 10 } : {}),
      })),
    },
    twoFields: {
      ...twoFields,
      medicine: named(twoFields.medicine, 12),
      therapy: named(twoFields.therapy, 12),
      together: named(twoFields.together, 12),
    },
    twoTerrains: {
      ...twoTerrains,
      one: named(twoTerrains.one, 12),
      other: named(twoTerrains.other, 12),
      between: named(twoTerrains.between, 36),
    },
  };
}

describe.each(Object.entries(drawings))('the drawing “%s”', (name, drawing) => {
  const markup = renderParts(drawing.parts);

  it('comes out the same, byte for byte, every time', () => {
    expect(renderParts(again[name]?.parts ?? [])).toBe(markup);
  });

  it('stays within 12 KB when compressed', () => {
    expect(compressedSize(drawing.parts)).toBeLessThanOrEqual(12 * kilobyte);
  });

  it('holds only finite numbers', () => {
    expect(markup).not.toMatch(/NaN|Infinity|undefined|null/u);
    expect(Number.isFinite(drawing.width * drawing.height)).toBe(true);
  });

  it('holds no style, script, event or address, so that a strict security policy lets it through', () => {
    expect(markup).not.toMatch(/style=|<style|<script|\son\w+=|href=|url\(/u);
  });

  it('takes its colors only from the shared paint', () => {
    const used = new Set([...markup.matchAll(/class="([^"]*)"/gu)].map((match) => match[1]));
    const known = new Set<string | undefined>(Object.values(paint));
    expect([...used].filter((tone) => !known.has(tone))).toEqual([]);
    expect(markup).not.toMatch(/\s(?:fill|stroke)="/u);
  });

  it('sets labels large enough to read on a phone 360 px wide', () => {
    const smallest = Math.min(...labelsOf(drawing).map(({ size }) => size), Infinity);
    expect(smallest * (drawing.width > 400 ? 1 : 324 / 340)).toBeGreaterThanOrEqual(13);
  });
});

const longest = Object.entries(drawAll(stretch(content))).map(
  ([name, drawing]) => [`${name}, its words as long as they may be`, drawing] as const,
);

describe.each([...Object.entries(drawings), ...longest])('in the drawing “%s”', (_, drawing) => {
  const boxes = labelsOf(drawing).map((label) => ({ label: label.text, box: boxOf(label) }));

  it('every label stays inside the frame', () => {
    expect(boxes.filter(({ box }) => !isInside(box, drawing))).toEqual([]);
  });

  it('no label lies over another', () => {
    const clashes = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => overlap(one.box, other.box))
        .map((other) => `${one.label} / ${other.label}`),
    );
    expect(clashes).toEqual([]);
  });
});

function isInside([left, top, right, bottom]: Box, { width, height }: Drawing): boolean {
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
}

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
