import type { APIRoute, GetStaticPaths } from 'astro';
import { allPages } from '~/data/pages';
import { nightInks, printInks } from '~/drawings/kit/inks';
import { renderPageSheet } from '~/drawings/page-sheet';

export const getStaticPaths: GetStaticPaths = async () =>
  (await allPages()).map(({ id }) => ({ params: { path: id } }));

/** The small map beside a page’s title. */
export const GET: APIRoute = ({ params }) =>
  new Response(renderPageSheet(params['path'] ?? '', printInks, nightInks), {
    headers: { 'content-type': 'image/svg+xml' },
  });
