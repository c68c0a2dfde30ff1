import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { rewritePages } from './html-files';
import { policyOf } from './policy';

const charset = /<meta charset="utf-8"[^>]*>/;

/**
 * Writes each built page's own policy into it, before anything that the policy rules. Astro's built-in policy lists the
 * hashes of the whole site on every page and allows scripts on pages that have none; this one is exact (docs/decisions).
 * Must be the last integration that changes pages.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': ({ dir }) =>
        rewritePages(fileURLToPath(dir), (address, html) =>
          html.replace(
            charset,
            (meta) =>
              `${meta}<meta http-equiv="content-security-policy" content="${policyOf(address, html)}">`,
          ),
        ),
    },
  };
}
