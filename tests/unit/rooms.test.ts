import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint();

/** The rules that a file with this code, at this place, would break. */
async function brokenRules(file: string, code: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.map(({ ruleId }) => ruleId) ?? [];
}

const imports = (from: string): string =>
  `import { thing } from '${from}';\nexport const used = thing;\n`;
const importsType = (from: string): string =>
  `import type { Thing } from '${from}';\nexport type Used = Thing;\n`;
/** The same as the script of an Astro file. */
const inMarkup = (code: string): string => `---\n${code.replaceAll('export ', '')}---\n\n{used}\n`;

describe('a room may not reach into another', { timeout: 60_000 }, () => {
  it.each([
    ['src/lib/zz.ts', '~/data/pages'],
    ['src/lib/zz.ts', '../data/pages'],
    ['src/screening/compile/zz.ts', '../../data/practice'],
    ['src/screening/zz.ts', '~/content/schema/practice'],
    ['src/screening/zz.ts', 'fs'],
    ['src/screening/zz.ts', 'node:http'],
    ['src/screening/zz.ts', 'yaml'],
    ['src/screening/compile/zz.ts', 'zod'],
    ['src/content/zz.ts', 'astro:content'],
    ['src/drawings/zz.ts', 'fs/promises'],
    ['src/drawings/zz.ts', '~/data/drawings'],
    ['src/drawings/zz.ts', '~/content/schema/drawings'],
    ['src/drawings/kit/zz.ts', '../two-terrains'],
    ['src/islands/screening/zz.ts', '../../screening/build'],
    ['src/islands/screening/zz.ts', '~/screening/build'],
    ['src/islands/screening/zz.ts', 'zod'],
    ['src/components/ui/zz.ts', '../site/Header.astro'],
    ['src/components/site/zz.ts', '../mdx/Cite.astro'],
    ['src/layouts/zz.ts', '../islands/screening/self-screen'],
    ['src/pages/zz.ts', '../check/check'],
    ['src/evidence/zz.ts', 'astro:content'],
    ['src/data/zz.ts', '../content/fault'],
    ['src/content/zz.ts', '~/screening'],
    ['src/components/mdx/zz.ts', '~/content/schema/practice'],
    ['src/desk/zz.ts', '~/data/practice'],
    ['src/desk/views/zz.ts', '../../check/check'],
    ['src/check/zz.ts', '~/desk/html'],
    ['src/pages/zz.ts', '~/desk/html'],
  ])('%s may not import %s', async (file, from) => {
    expect(await brokenRules(file, imports(from))).toContain('no-restricted-imports');
  });

  it.each([
    ['src/screening/compile/zz.ts', '../route'],
    ['src/components/mdx/zz.ts', '~/data/pages'],
    ['src/islands/screening/zz.ts', '~/screening'],
    ['src/pages/zz.ts', '~/layouts/Frame.astro'],
    ['src/desk/zz.ts', '~/check/check'],
  ])('%s may import %s', async (file, from) => {
    expect(await brokenRules(file, imports(from))).not.toContain('no-restricted-imports');
  });

  it.each([['src/drawings/zz.ts'], ['src/screening/zz.ts'], ['src/components/site/zz.ts']])(
    '%s may know what a record looks like, as a type',
    async (file) => {
      const code = importsType('~/content/schema/drawings');
      expect(await brokenRules(file, code)).not.toContain('no-restricted-imports');
    },
  );

  it('lib knows nothing of ours, not even as a type', async () => {
    const code = importsType('~/content/schema/drawings');
    expect(await brokenRules('src/lib/zz.ts', code)).toContain('no-restricted-imports');
  });

  it('the markup of a drawing reads what it says, but through the queries', async () => {
    const file = 'src/drawings/Zz.astro';
    expect(await brokenRules(file, inMarkup(imports('~/data/drawings')))).toEqual([]);
    expect(await brokenRules(file, inMarkup(imports('astro:content')))).not.toEqual([]);
    expect(
      await brokenRules('src/drawings/kit/Zz.astro', inMarkup(imports('~/data/drawings'))),
    ).not.toEqual([]);
  });
});

describe('answers cannot leave the self-screen unnoticed', { timeout: 60_000 }, () => {
  it.each([
    ['fetch("/x");'],
    ['window.fetch("/x");'],
    ['globalThis.fetch("/x");'],
    ['self["localStorage"].clear();'],
    ['document.cookie = "a";'],
    ['navigator.sendBeacon("/x");'],
    ['new Image().src = "/x";'],
    ['new Worker("/x");'],
    ['new BroadcastChannel("x");'],
    ['const { localStorage } = window; localStorage.clear();'],
    ['open(`/x?${document.title}`);'],
    ['new Audio("/x");'],
    ['location.assign("/x");'],
    ['document.location.href = "/x";'],
    ['window.location.href = "/x";'],
    ['history.pushState({}, "", "?x");'],
  ])('%s', async (code) => {
    expect(
      (await brokenRules('src/islands/screening/zz.ts', code)).filter((rule) =>
        rule?.startsWith('no-restricted'),
      ),
    ).not.toEqual([]);
  });

  it.each([['Date.now();'], ['Math.random();'], ['document.title = "a";']])(
    'the engine has no clock, chance or page: %s',
    async (code) => {
      expect(
        (await brokenRules('src/screening/zz.ts', code)).filter((rule) =>
          rule?.startsWith('no-restricted'),
        ),
      ).not.toEqual([]);
    },
  );
});
