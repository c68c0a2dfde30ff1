import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '~/check/check';
import { readProject } from '~/check/read';
import type { Files } from '~/content/files';
import { claimById, claims, sourceNames } from '~/data/references';
import { drawings } from '~/data/drawings';
import { pagesUsing } from '~/data/usage';
import { useContent } from '../../support/astro-content';

const project = { ...readProject('.'), today: '2026-11-25' };

const edited = (edit: (text: string, path: string) => string): Files =>
  new Map([...project.files].map(([path, text]) => [path, edit(text, path)]));

const claimsFile = 'content/site/claims.yaml';
const renamedInFile = (text: string, path: string): string =>
  path === claimsFile ? text.replace(/^window:$/m, 'open-days:') : text;
const renamedInUses = (text: string): string =>
  text.replaceAll('id="window"', 'id="open-days"').replace(/^( +claim: )window$/m, '$1open-days');

const faultsIn = (files: Files): string[] =>
  checkContent({ ...project, files })
    .faults.filter(({ level }) => level === 'error')
    .map(({ file, message, fix }) => `${file}: ${message}. ${fix}`);

describe('an owner who gives a claim another name', { timeout: 30_000 }, () => {
  const whole = edited((text, path) => renamedInUses(renamedInFile(text, path)));

  it('and writes it wherever the claim is used has a check that passes', () => {
    expect(whole.get(claimsFile)).toContain('\nopen-days:\n');
    expect(faultsIn(whole)).toEqual(faultsIn(project.files));
  });

  it('and forgets a use is told which, and what to write', () => {
    const forgotten = faultsIn(edited(renamedInFile));
    expect(forgotten).toContainEqual(
      expect.stringMatching(
        /^content\/site\/drawings\.yaml: there is no claim “window” in content\/site\/claims\.yaml\. Use the name of a claim: .*open-days/,
      ),
    );
    expect(forgotten.some((fault) => fault.startsWith('content/pages/'))).toBe(true);
  });

  describe('has a site that', () => {
    beforeAll(() => {
      useContent(whole);
    });

    it('finds the claim of every drawing', async () => {
      const { doseTimeline, pathway, responseRange } = await drawings();
      expect(doseTimeline.claim).toBe('open-days');
      for (const { claim } of [doseTimeline, pathway, responseRange])
        expect((await claimById(claim)).certainty).toBeTruthy();
    });

    it('knows the pages that rest on the sources of the claim', async () => {
      const claim = (await claims()).find(({ id }) => id === 'open-days');
      const pages = await pagesUsing();
      for (const source of claim?.sources ?? [])
        expect(pages.get(source)?.length).toBeGreaterThan(0);
      expect(await sourceNames(claim?.sources ?? [])).not.toContain('undefined');
    });
  });
});
