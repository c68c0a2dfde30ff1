import { escapeMarkup } from '~/lib/markup';
import type { Part } from './parts';

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Parts as SVG markup. It holds no style and no script, so it stands under a strict content security policy. */
export function renderParts(parts: readonly Part[]): string {
  return parts.map(renderPart).join('');
}

function renderPart(part: Part): string {
  const written = Object.entries({ class: part.paint, ...attributesOf(part) })
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeMarkup(String(value))}"`)
    .join('');
  return part.kind === 'text'
    ? `<text${written}>${escapeMarkup(part.text)}</text>`
    : `<${part.kind}${written}/>`;
}

function attributesOf(part: Part): Attributes {
  switch (part.kind) {
    case 'path':
      return {
        'stroke-dasharray': part.dashes,
        transform: part.shift && `translate(${part.shift.join(' ')})`,
        d: part.d,
      };
    case 'circle':
      return { cx: part.cx, cy: part.cy, r: part.r };
    case 'rect':
      return { x: part.x, y: part.y, width: part.width, height: part.height };
    case 'text':
      return {
        x: part.x,
        y: part.y,
        'font-size': part.size,
        'text-anchor': part.anchor === 'start' ? undefined : part.anchor,
        'font-weight': part.bold ? 700 : undefined,
      };
  }
}
