import { describe, expect, it } from 'vitest';
import { isSystemFile, isTextFile } from '~/lib/content-files';

describe('a file under content/', () => {
  it.each(['content/.DS_Store', 'content/screening/questions/.DS_Store', 'content/pages/Thumbs.db', 'desktop.ini', 'content/pages/~$safety.docx', 'content/pages/.safety.mdx.swp', 'content/pages/._safety.mdx'])('is left alone when a system made it: %s', (path) => {
    expect(isSystemFile(path)).toBe(true);
  });

  it.each(['content/pages/safety.mdx', 'content/screening/questions/mind.mdx.bak', 'content/pages/ds_store.mdx', 'content/pages/a~$b.mdx'])('is looked at when a person made it: %s', (path) => {
    expect(isSystemFile(path)).toBe(false);
  });

  it('is text by its ending, however that is written', () => {
    expect(['a.mdx', 'a.YAML', 'a.txt'].every(isTextFile)).toBe(true);
    expect(['a.png', 'a.bak', 'mdx'].some(isTextFile)).toBe(false);
  });
});
