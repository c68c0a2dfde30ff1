import { readFileSync } from 'node:fs';
import { palette } from '../../tailwind.config.mjs';

const variables = (roles: Readonly<Record<string, string>>): string =>
  Object.entries(roles)
    .map(([role, color]) => `--${role}:${color};`)
    .join('');

/** The desk in the colors of the site. */
export const style = `
:root { ${variables(palette.light)} }
@media (prefers-color-scheme: dark) { :root { ${variables(palette.dark)} } }
${readFileSync(new URL('style.css', import.meta.url), 'utf8')}`;
