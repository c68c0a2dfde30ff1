import { describe, expect, it } from 'vitest';
import { isBackup, isSystemFile, isTextFile } from '~/content/file-kinds';

describe('a file under content/', () => {
  it.each([
    'content/.DS_Store',
    'content/screening/questions/.DS_Store',
    'content/pages/Thumbs.db',
    'desktop.ini',
    'content/pages/~$safety.docx',
    'content/pages/.safety.mdx.swp',
    'content/pages/._safety.mdx',
    'content/screening/questions/mind.mdx.swp',
    'content/screening/.#concerns.yaml',
    'content/screening/.~lock.concerns.yaml#',
    'content/screening/questions/~$mind.mdx',
  ])('is left alone when a system made it: %s', (path) => {
    expect(isSystemFile(path)).toBe(true);
  });

  it.each([
    'content/pages/safety.mdx',
    'content/screening/questions/mind.mdx.bak',
    'content/pages/ds_store.mdx',
    'content/pages/a~$b.mdx',
  ])('is looked at when a person made it: %s', (path) => {
    expect(isSystemFile(path)).toBe(false);
  });

  it.each([
    'content/screening/questions/mind.mdx.bak',
    'content/screening/questions/mind copy.mdx',
    'content/pages/safety - Copy (2).mdx',
    'content/faq/can-i-stop (1).mdx',
    'content/site/practice.yaml~',
    'content/site/practice.bak.yaml',
    'content/pages/safety.mdx.orig',
  ])('is a backup by its name: %s', (path) => {
    expect(isBackup(path)).toBe(true);
  });

  it.each([
    'content/pages/safety.mdx',
    'content/faq/may-i-have-a-copy.mdx',
    'content/pages/old-age.mdx',
    'content/references/copyright-2020.yaml',
  ])('is no backup: %s', (path) => {
    expect(isBackup(path)).toBe(false);
  });

  it('is text by its ending, however that is written', () => {
    expect(['a.mdx', 'a.YAML', 'a.txt'].every(isTextFile)).toBe(true);
    expect(['a.png', 'a.bak', 'mdx'].some(isTextFile)).toBe(false);
  });
});
