import type { APIRoute, GetStaticPaths } from 'astro';
import { pngOf } from '~/build/raster';
import { allPages } from '~/data/pages';
import { siteMap } from '~/data/map';
import { pageNames } from '~/data/navigation';
import { practice } from '~/data/practice';
import { printInks } from '~/drawings/kit/inks';
import { renderSocialCard } from '~/drawings/social-card';
import { placesOf } from '~/drawings/survey-places';
import { siteNameOf } from '~/lib/site-name';

export const getStaticPaths: GetStaticPaths = async () =>
  (await allPages()).map(({ id, data }) => ({
    params: { path: id },
    props: { title: data.title, question: data.question },
  }));

/** The picture that stands for a page where its link is shared. */
export const GET: APIRoute = async ({ params, props }) => {
  const siteName = siteNameOf(await practice());
  const svg = renderSocialCard({
    title: props['title'],
    question: props['question'],
    siteName,
    page: params['path'] ?? '',
    places: placesOf(await siteMap(), await pageNames()),
  });
  return new Response(new Uint8Array(pngOf(svg, 1200, printInks.paper)), {
    headers: { 'content-type': 'image/png' },
  });
};
