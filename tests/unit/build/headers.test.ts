import { describe, expect, it } from 'vitest';
import { headerFile, type PageNeeds } from '~/build/header-file';
import { limits } from '~/build/header-rules';

const hashOf = (name: string | number): string => `'sha256-${String(name).padStart(43, 'A')}='`;

const page = (address: string, more: Partial<PageNeeds> = {}): PageNeeds => ({
  address,
  styles: [hashOf(address.replace(/\W/g, ''))],
  scripts: [],
  connects: false,
  ...more,
});

const scripted = page('/self-screen/', { scripts: ["'self'"] });
const missing = page('/404.html');
const files = { hashed: ['/_astro/one.AbC.js'] };

const prose = (count: number): PageNeeds[] =>
  Array.from({ length: count }, (_, index) => page(`/page-${String(index).padStart(4, '0')}/`));

/** The file as the host reads it: path to the lines below it. */
const rulesIn = (file: string): Map<string, string[]> => {
  const rules = new Map<string, string[]>();
  let current: string[] = [];
  for (const line of file.trimEnd().split('\n')) {
    if (line.startsWith('/')) rules.set(line, (current = []));
    else current.push(line.trim());
  }
  return rules;
};

const policyAt = (file: string, path: string): string | undefined =>
  rulesIn(file)
    .get(path)
    ?.find((line) => line.startsWith('Content-Security-Policy:'));

describe('the host’s header file', () => {
  it('gives every page its own policy, in place of the common one', () => {
    const file = headerFile([page('/'), page('/couples/'), scripted, missing], files);
    expect(rulesIn(file).get('/couples/')?.[0]).toBe('! Content-Security-Policy');
    expect(policyAt(file, '/couples/')).toContain(hashOf('couples'));
    expect(policyAt(file, '/couples/')).toContain("frame-ancestors 'none'");
  });

  it('lets a missing page, whatever its address, show its own style and run nothing', () => {
    const file = headerFile([page('/'), scripted, missing], files);
    expect(policyAt(file, '/*')).toContain(hashOf('404html'));
    expect(policyAt(file, '/*')).toContain("script-src 'none'");
    expect(rulesIn(file).has('/404.html')).toBe(false);
  });

  it('lets a browser show a document in a page of its own making, and lets no document run anything', () => {
    const policy = policyAt(headerFile([page('/'), missing], files), '/documents/*');
    expect(policy).toContain("script-src 'none'");
    expect(policy).not.toMatch(/(?:default|style|font|object)-src/);
  });

  it('allows copying on the self-screen alone', () => {
    const rules = rulesIn(headerFile([page('/'), scripted, missing], files));
    const allowing = [...rules]
      .filter(([, lines]) => lines.some((line) => line.includes('clipboard-write=(self)')))
      .map(([path]) => path);
    expect(allowing).toEqual(['/self-screen/']);
  });

  it('lets browsers keep for good only hashed files that exist', () => {
    const rules = rulesIn(headerFile([missing], files));
    const kept = [...rules]
      .filter(([, lines]) => lines.some((line) => line.includes('immutable')))
      .map(([path]) => path);
    expect(kept).toEqual(['/_astro/one.AbC.js']);
  });

  it.each([0, 25, 90, 91, 250, 2500])(
    'stays within what the host reads with %i pages of prose',
    (count) => {
      const file = headerFile([...prose(count), scripted, missing], files);
      expect(rulesIn(file).size).toBeLessThanOrEqual(limits.rules);
      expect(Math.max(...file.split('\n').map((line) => line.length))).toBeLessThanOrEqual(
        limits.line,
      );
      expect(policyAt(file, '/self-screen/')).toContain("script-src 'self'");
    },
  );

  it('names each style for pages without a rule while the names fit on a line', () => {
    const few = headerFile([...prose(100), scripted, missing], files);
    expect(policyAt(few, '/*')).toContain("default-src 'none'");
    expect(policyAt(few, '/*')).toContain(hashOf('page0099'));
  });

  it('leaves styles to each page’s own policy when the names do not fit, and still allows nothing else', () => {
    const common = policyAt(headerFile([...prose(2500), scripted, missing], files), '/*') ?? '';
    expect(common).not.toContain('style-src');
    expect(common).not.toContain('default-src');
    for (const refused of ['script', 'connect', 'object', 'frame', 'media', 'worker'])
      expect(common).toContain(`${refused}-src 'none'`);
  });

  it('refuses a site whose scripts would not run for want of room', () => {
    const many = Array.from({ length: 120 }, (_, index) =>
      page(`/tool-${index}/`, { scripts: ["'self'"] }),
    );
    expect(() => headerFile(many, files)).toThrow('120 pages have a script');
  });

  it('writes the same file whatever order the pages come in', () => {
    const pages = [...prose(40), scripted, missing];
    expect(headerFile(pages.toReversed(), files)).toBe(headerFile(pages, files));
  });
});
