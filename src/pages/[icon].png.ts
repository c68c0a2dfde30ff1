import type { APIRoute, GetStaticPaths } from 'astro';
import { pngOf } from '~/build/raster';
import { printInks } from '~/drawings/kit/inks';
import { renderRingMarkFile } from '~/drawings/marks';

/** The site’s mark as PNG, for browsers and home screens that do not take SVG. */
export const getStaticPaths: GetStaticPaths = () => [
  { params: { icon: 'favicon-32' }, props: { width: 32 } },
  { params: { icon: 'apple-touch-icon' }, props: { width: 180 } },
];

export const GET: APIRoute = ({ props }) => {
  const mark = renderRingMarkFile({
    ring: printInks.ring,
    field: printInks.land,
    point: printInks.trail,
  });
  return new Response(new Uint8Array(pngOf(mark, props['width'], printInks.paper)), {
    headers: { 'content-type': 'image/png' },
  });
};
