import type { APIRoute } from 'astro';
import { references } from '~/data/references';
import { bibtexText } from '~/evidence/bibliography';

/** Every source as BibTeX. */
export const GET: APIRoute = async () =>
  new Response(bibtexText(await references()), {
    headers: { 'content-type': 'application/x-bibtex' },
  });
