import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createFinisher } from '~/build/finished-page';

const scripts = new Map([['/_astro/screen.js', 'show(".late")']]);
const built = `<html><head><meta charset="utf-8"><style>.a{b:c}.z{y:x}</style></head>
<body><p class="a">Words</p><script type="module" src="/_astro/screen.js"></script></body></html>`;

const finish = (html: string) => createFinisher(scripts)('/self-screen/', html);
const hashOf = (style: string): string =>
  `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

describe('a finished page', () => {
  it('has its scripts and styles in the head, and of its styles only what it uses', async () => {
    const { html } = await finish(built);
    const head = /<head>([^]*)<\/head>/.exec(html)?.[1];
    expect(head).toContain('<style>.a{b:c}</style>');
    expect(head).toContain('<link rel="modulepreload" href="/_astro/screen.js">');
  });

  it('has a policy that names the styles as they are after all other changes', async () => {
    const { needs } = await finish(built);
    expect(needs.styles).toEqual([hashOf('.a{b:c}')]);
    expect(needs.scripts).toEqual(["'self'"]);
  });

  it('carries its policy before anything that the policy rules, and tells the host the same', async () => {
    const { html, needs } = await finish(built);
    expect(html).toMatch(
      /^<html><head><meta charset="utf-8"><meta http-equiv="content-security-policy"/,
    );
    expect(needs.styles?.filter((hash) => !html.includes(hash))).toEqual([]);
    expect(needs.address).toBe('/self-screen/');
  });
});
