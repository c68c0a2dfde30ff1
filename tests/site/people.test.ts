import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { practiceSchema } from '~/content/schema/practice';
import { dist } from '../support/addresses';
import { pageAt, visibleText } from './support/pages';

const { therapists } = practiceSchema.parse(
  parse(readFileSync('content/site/practice.yaml', 'utf8')),
);

describe.each(['/', '/about/'])('The people of the practice on %s', (url) => {
  const cards = pageAt(url).document.querySelectorAll('.person');

  it('are those that the owner has named, and nothing stands in the place of one who is not', () => {
    expect(cards.length).toBe(therapists.length);
    expect(pageAt(url).document.querySelectorAll('.team').length).toBe(
      therapists.length > 0 ? 1 : 0,
    );
  });

  it.each(therapists.map((person, place) => ({ ...person, place })))(
    '$name stands there with license, years, fields and words',
    ({ place, name, license, since, fields, words }) => {
      const card = cards[place];
      const text = card ? visibleText(card) : '';
      for (const part of [name, license, since, ...fields, words])
        expect(text).toContain(String(part ?? ''));
    },
  );

  it.each(therapists.map(({ name, photo, alt }, place) => ({ name, photo, alt, place })))(
    'the photo of $name is told in words, has its size, waits until it is near, and comes in light copies',
    ({ place, photo, alt }) => {
      const pictures = cards[place]?.querySelectorAll('img') ?? [];
      expect(pictures.length).toBe(photo ? 1 : 0);
      for (const picture of pictures) {
        expect(picture.getAttribute('alt')).toBe(alt);
        expect(picture.getAttribute('loading')).toBe('lazy');
        expect(Number(picture.getAttribute('width'))).toBeGreaterThan(0);
        expect(Number(picture.getAttribute('height'))).toBeGreaterThan(0);
        const kinds = cards[place]?.querySelectorAll('source') ?? [];
        expect(kinds.map((kind) => kind.getAttribute('type'))).toEqual([
          'image/avif',
          'image/webp',
        ]);
        const files = kinds
          .flatMap((kind) => (kind.getAttribute('srcset') ?? '').split(', '))
          .map((copy) => copy.split(' ')[0] ?? '');
        for (const file of files)
          expect(readFileSync(join(dist, file)).length).toBeLessThan(60_000);
      }
    },
  );
});

it('A photo as it came from a camera is no part of the site, nor is what that notes inside', () => {
  const files = readdirSync(join(dist, '_astro'));
  const originals = therapists.flatMap(({ photo }) =>
    photo ? readFileSync(join('content/images', photo)) : [],
  );
  const published = files.map((file) => readFileSync(join(dist, '_astro', file)));
  expect(originals.filter((photo) => published.some((file) => file.equals(photo)))).toEqual([]);
  expect(files.filter((_, place) => published[place]?.includes('Exif'))).toEqual([]);
});
