/** A place in a drawing, in units of its view box. */
export type Point = readonly [x: number, y: number];

/** Points as SVG writes them: `10,20 30,40`. */
export function pointsOf(list: string): Point[] {
  return list.split(' ').map((pair): Point => {
    const [x = 0, y = 0] = pair.split(',').map(Number);
    return [x, y];
  });
}

type Shape<Kind extends string, Fields> = Readonly<{ kind: Kind; paint: string } & Fields>;
type PathPart = Shape<'path', { d: string; dashes?: string | undefined; shift?: Point }>;
type CirclePart = Shape<'circle', { cx: number; cy: number; r: number }>;
type RectPart = Shape<'rect', { x: number; y: number; width: number; height: number }>;
export type TextPart = Shape<'text', { x: number; y: number; text: string } & Required<TextStyle>>;
export type Part = PathPart | CirclePart | RectPart | TextPart;

/** How words are set; the default is small ink from the left. */
export interface TextStyle {
  readonly paint?: string;
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: boolean;
}

/** A finished picture: a view box from 0 0 and what is in it, back to front. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly parts: readonly Part[];
}

/**
 * The only colors a drawing may use. They are whole Tailwind class names, so that the style sheet is made from this file and every
 * theme, print and forced colors change them in one place. No meaning rests on color alone.
 */
export const paint = {
  contour: 'stroke-line',
  index: 'stroke-spruce',
  trail: 'stroke-clay',
  mapTrail: 'stroke-clay stroke-2',
  sideTrail: 'stroke-ink-2 stroke-2',
  thinLine: 'stroke-contour',
  hollow: 'fill-paper stroke-rim',
  upland: 'fill-upland stroke-rim',
  summitEdged: 'fill-summit stroke-rim',
  /** A line across a filled field. */
  gap: 'stroke-raised',
  land: 'fill-mist',
  landEdged: 'fill-mist stroke-spruce',
  landQuiet: 'fill-mist stroke-line',
  clearing: 'fill-raised stroke-spruce',
  clearingQuiet: 'fill-raised stroke-line',
  waymark: 'fill-raised stroke-clay',
  /** Around the place of the page itself. */
  ringHere: 'stroke-clay stroke-2',
  placeMark: 'fill-raised stroke-ink-2',
  solid: 'fill-spruce stroke-spruce',
  solidTrail: 'fill-clay stroke-clay',
  ink: 'fill-ink',
  inkQuiet: 'fill-ink-2',
  inkTrail: 'fill-clay',
  inkIndex: 'fill-spruce',
  paperHole: 'fill-raised',
} as const;

/** Text sizes in view box units: at 360 px of screen a narrow drawing shows the smallest at 13 px or more. */
export const textSize = { small: 14, label: 15, title: 17 } as const;
/** View box widths: narrow fits a phone, wide fits the reading column. */
export const boxWidth = { narrow: 340, wide: 600 } as const;

export function path(d: string, tone: string, dashes?: string): PathPart {
  return { kind: 'path', d, paint: tone, dashes };
}

/** A path drawn around 0 0 and moved to `middle`. */
export function pathAround(middle: Point, d: string, tone: string): PathPart {
  return { kind: 'path', d, paint: tone, shift: [round(middle[0]), round(middle[1])] };
}

export function circle([cx, cy]: Point, r: number, tone: string): CirclePart {
  return { kind: 'circle', cx: round(cx), cy: round(cy), r: round(r), paint: tone };
}

export function line(from: Point, to: Point, tone: string, dashes?: string): PathPart {
  return path(`M${from.map(round).join(' ')}L${to.map(round).join(' ')}`, tone, dashes);
}

export function rect(x: number, y: number, w: number, h: number, tone: string): RectPart {
  return { kind: 'rect', paint: tone, x: round(x), y: round(y), width: round(w), height: round(h) };
}

export function text([x, y]: Point, words: string, style: TextStyle = {}): TextPart {
  const plain = { paint: paint.ink, size: textSize.small, anchor: 'start', bold: false } as const;
  return { kind: 'text', x: round(x), y: round(y), text: words, ...plain, ...style };
}

/** What a part of the picture is called: bold, around its middle. */
export function label(at: Point, words: string, style: TextStyle = {}): TextPart {
  return text(at, words, { anchor: 'middle', size: textSize.label, bold: true, ...style });
}

/** The title of a part of the picture. */
export function heading(at: Point, words: string): TextPart {
  return text(at, words, { size: textSize.title, bold: true });
}

/** Coordinates are kept to one decimal: finer steps cannot be seen and cost bytes. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
