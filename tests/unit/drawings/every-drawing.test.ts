import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { paint, type Drawing } from '~/drawings/kit/parts';
import { renderParts } from '~/drawings/kit/svg';
import { isText, textBox } from '~/drawings/kit/lettering';
import { drawAll, words } from './samples';

const drawings = Object.entries(drawAll());
const again = drawAll();
const kilobyte = 1024;

function compressedSize(drawing: Drawing): number {
  return brotliCompressSync(Buffer.from(renderParts(drawing.parts))).length;
}

describe.each(drawings)('the drawing “%s”', (name, drawing) => {
  const markup = renderParts(drawing.parts);

  it('comes out the same, byte for byte, every time', () => {
    const repeat = again[name];
    expect(repeat && renderParts(repeat.parts)).toBe(markup);
  });

  it('stays within 12 KB when compressed', () => {
    expect(compressedSize(drawing)).toBeLessThanOrEqual(12 * kilobyte);
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
    const known = new Set<string>(Object.values(paint));
    expect([...used].filter((tone) => tone === undefined || !known.has(tone))).toEqual([]);
    expect(markup).not.toMatch(/\s(?:fill|stroke)="/u);
  });

  it('keeps every label inside its frame', () => {
    for (const part of drawing.parts.filter(isText)) {
      const [left, top, right, bottom] = textBox(part);
      expect({
        label: part.text,
        fits: left >= 0 && top >= 0 && right <= drawing.width && bottom <= drawing.height,
      }).toEqual({ label: part.text, fits: true });
    }
  });

  it('lays no label over another', () => {
    const boxes = drawing.parts
      .filter(isText)
      .map((part) => ({ label: part.text, box: textBox(part) }));
    const clashes = boxes.flatMap((one, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => overlap(one.box, other.box))
        .map((other) => `${one.label} / ${other.label}`),
    );
    expect(clashes).toEqual([]);
  });

  it('sets labels large enough to read on a phone 360 px wide', () => {
    const smallest = Math.min(...drawing.parts.filter(isText).map((part) => part.size), Infinity);
    expect(smallest * (drawing.width > 400 ? 1 : 324 / 340)).toBeGreaterThanOrEqual(13);
  });
});

describe('a drawing with the longest words that its file allows', () => {
  /** Words of a usual width, cut to a length. */
  const long = (length: number): string =>
    'one two three years along the river and over the hills to a meadow where people rest in good company by the water'
      .slice(0, length)
      .trim();
  const named = <T extends { readonly name: string }>(item: T, length: number): T => ({
    ...item,
    name: long(length),
  });
  const step = (item: typeof words.pathway.receptor) => ({
    ...item,
    title: long(40),
    drawn: long(120),
  });
  const {
    careRings,
    partsMap,
    pathway,
    preparationWaymarks,
    rolesRelay,
    sessionRing,
    twoFields,
    twoTerrains,
  } = words;
  const stretched = drawAll({
    ...words,
    careRings: {
      ...careRings,
      later: named(careRings.later, 16),
      lasting: named(careRings.lasting, 16),
    },
    closedTrail: { ...words.closedTrail, limits: Array.from({ length: 8 }, () => 'A limit') },
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
      ...preparationWaymarks,
      tasks: Array.from({ length: 9 }, () => ({ name: long(48), detail: 'Words.' })),
    },
    rolesRelay: {
      ...rolesRelay,
      roles: Array.from({ length: 4 }, () => ({
        name: long(24),
        holds: Array.from({ length: 5 }, () => long(60)),
      })),
    },
    sessionRing: {
      ...sessionRing,
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
  });

  it.each(Object.entries(stretched))(
    'keeps the labels of “%s” inside their frame and apart',
    (_, drawing) => {
      const boxes = drawing.parts
        .filter(isText)
        .map((part) => ({ label: part.text, box: textBox(part) }));
      expect(
        boxes.filter(
          ({ box }) =>
            box[0] < 0 || box[1] < 0 || box[2] > drawing.width || box[3] > drawing.height,
        ),
      ).toEqual([]);
      expect(
        boxes.flatMap((one, index) =>
          boxes
            .slice(index + 1)
            .filter((other) => overlap(one.box, other.box))
            .map((other) => [one.label, other.label]),
        ),
      ).toEqual([]);
    },
  );
});

describe('the hero drawing', () => {
  const hero = (shape: 'band' | 'upright') =>
    again[`home hero, ${shape}`] ?? { width: 0, height: 0, parts: [] };
  const rims = (shape: 'band' | 'upright') =>
    hero(shape).parts.flatMap((part) =>
      part.kind === 'circle' && part.paint === paint.waymark ? [part] : [],
    );

  it('costs a page at most 6 KB when compressed, both shapes together', () => {
    expect(
      brotliCompressSync(
        Buffer.from(renderParts([...hero('band').parts, ...hero('upright').parts])),
      ).length,
    ).toBeLessThanOrEqual(6 * kilobyte);
  });

  it('keeps its four waymarks in the low crop of a phone or tablet', () => {
    expect(rims('band')).toHaveLength(4);
    for (const rim of rims('band'))
      expect([
        rim.cx - rim.r > 40,
        rim.cx + rim.r < 720,
        rim.cy - rim.r > 76,
        rim.cy + rim.r < 164,
      ]).toEqual([true, true, true, true]);
  });

  it('keeps its four waymarks in the tall and in the broad crop of a wide page', () => {
    expect(rims('upright')).toHaveLength(4);
    for (const rim of rims('upright'))
      expect([
        rim.cx - rim.r > 112,
        rim.cx + rim.r < 528,
        rim.cy - rim.r > 97,
        rim.cy + rim.r < 603,
      ]).toEqual([true, true, true, true]);
  });
});

type Box = ReturnType<typeof textBox>;

function overlap(a: Box, b: Box): boolean {
  return a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
}
