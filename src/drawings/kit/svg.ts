import type { Drawing, Part } from './parts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Parts as SVG markup. It holds no style and no script, so it stands under a strict content security policy. */
export function renderParts(parts: readonly Part[]): string {
  return parts.map(renderPart).join('');
}

/** The attributes that every drawing's `svg` element carries. */
export function frameAttributes(
  drawing: Pick<Drawing, 'width' | 'height'>,
): Record<string, string> {
  return {
    viewBox: `0 0 ${drawing.width} ${drawing.height}`,
    fill: 'none',
    'stroke-width': '1.5',
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  };
}

function renderPart(part: Part): string {
  switch (part.kind) {
    case 'path':
      return element('path', {
        class: part.paint,
        'stroke-dasharray': part.dashes,
        transform: part.shift && `translate(${part.shift.join(' ')})`,
        d: part.d,
      });
    case 'circle':
      return element('circle', { class: part.paint, cx: part.cx, cy: part.cy, r: part.r });
    case 'rect':
      return element('rect', {
        class: part.paint,
        x: part.x,
        y: part.y,
        width: part.width,
        height: part.height,
      });
    case 'text':
      return element(
        'text',
        {
          class: part.paint,
          x: part.x,
          y: part.y,
          'font-size': part.size,
          'text-anchor': part.anchor === 'start' ? undefined : part.anchor,
          'font-weight': part.bold ? 700 : undefined,
        },
        part.text,
      );
  }
}

function element(
  name: string,
  attributes: Record<string, string | number | undefined>,
  words?: string,
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeText(String(value))}"`)
    .join('');
  return words === undefined
    ? `<${name}${written}/>`
    : `<${name}${written}>${escapeText(words)}</${name}>`;
}

function escapeText(words: string): string {
  return words.replace(/[&<>"]/gu, (letter) => escapes[letter] ?? letter);
}
