import type { APIRoute } from 'astro';
import { practice } from '~/data/practice';
import { siteNameOf } from '~/lib/site-name';
import { palette } from '../../tailwind.config.mjs';

export const GET: APIRoute = async () => {
  const name = siteNameOf(await practice());
  const manifest = {
    name,
    short_name: name.length > 12 ? 'KAT' : name,
    start_url: '/',
    display: 'browser',
    background_color: palette.light.paper,
    theme_color: palette.light.paper,
    icons: [
      { src: '/favicon.svg', type: 'image/svg+xml', sizes: 'any' },
      { src: '/apple-touch-icon.png', type: 'image/png', sizes: '180x180' },
    ],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
};
