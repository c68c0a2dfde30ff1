import type { APIRoute } from 'astro';
import { reasonsForPreview } from '~/data/readiness';

/** A site that is not ready asks not to be read by search engines; a ready one names its site map. */
export const GET: APIRoute = async ({ site }) => {
  const isReady = (await reasonsForPreview()).length === 0;
  const lines = isReady
    ? ['User-agent: *', 'Allow: /', '', `Sitemap: ${new URL('/sitemap-index.xml', site).href}`]
    : ['User-agent: *', 'Disallow: /'];
  return new Response(`${lines.join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
};
