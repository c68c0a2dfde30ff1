import { expect, it } from 'vitest';
import { pagesByReference } from '~/evidence';

it('lists the pages that cite each source, in page order and each once', () => {
  const pages = pagesByReference(
    new Map([
      ['/depression/', ['doe-2020', 'roe-1999', 'doe-2020']],
      ['/safety/', ['roe-1999']],
      ['/fees/', []],
    ]),
  );
  expect([...pages]).toEqual([
    ['doe-2020', ['/depression/']],
    ['roe-1999', ['/depression/', '/safety/']],
  ]);
});
