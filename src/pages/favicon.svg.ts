import type { APIRoute } from 'astro';
import { printInks } from '~/drawings/kit/inks';
import { renderRingMarkFile } from '~/drawings/marks';

/** The site’s mark for the browser’s tab. */
export const GET: APIRoute = () => {
  const mark = renderRingMarkFile({
    ring: printInks.ring,
    field: printInks.land,
    point: printInks.trail,
  });
  return new Response(mark, { headers: { 'content-type': 'image/svg+xml' } });
};
