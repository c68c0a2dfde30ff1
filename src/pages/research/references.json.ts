import type { APIRoute } from 'astro';
import { references } from '~/data/references';
import { cslItems } from '~/evidence/bibliography';

/** Every source as CSL-JSON, for citation managers. */
export const GET: APIRoute = async () =>
  new Response(`${JSON.stringify(cslItems(await references()), null, 2)}\n`, {
    headers: { 'content-type': 'application/vnd.citationstyles.csl+json' },
  });
