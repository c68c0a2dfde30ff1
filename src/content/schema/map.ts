import { z } from 'zod';
import { mapSize } from '~/lib/map-squares';
import { pagePath, text, unsettable } from './fields';

/** The most letters that a name on the map may have. */
export const longestName = 24;

/** Words on the map have little room. A fact in them counts as long as most facts are. */
const shortText = (most: number) =>
  text.refine(
    (words) => words.replace(/\[\[.*?\]\]/g, '1 to 10').length <= most,
    `is longer than ${most} characters; it would not fit the map`,
  );

const square = (most: number) =>
  z
    .number({ error: `must be a number of squares from 0 to ${most}` })
    .int('must be a whole number of squares')
    .min(0, `must be a number of squares from 0 to ${most}`)
    .max(most, `must be a number of squares from 0 to ${most}`);

const position = {
  x: square(mapSize.across).describe('Squares from the left edge of the map'),
  y: square(mapSize.down).describe('Squares from the top edge of the map'),
};

const place = z.strictObject({
  page: pagePath.describe('The page that this place stands for, by its file name'),
  label: unsettable(shortText(longestName)).describe(
    'Its name on the map; empty uses what the menu calls the page',
  ),
  line: shortText(48).describe('A few words on what is there; [[course.journeys]] puts a fact in'),
  ...position,
});

const listOf = <T extends z.ZodType>(item: T) => z.array(item, { error: 'must be a list' });

/** `content/site/map.yaml`: every page as a place in one stretch of country. */
export const mapSchema = z.strictObject({
  name: text.describe('What the map is called'),
  caption: text.describe('How to read the map'),
  wayIn: listOf(place).describe('Places that the trail passes before its first stop'),
  trail: listOf(place)
    .min(2, 'must have at least two stops')
    .max(9, 'has more than nine stops')
    .describe('The stops of the trail, numbered in this order'),
  sidePaths: listOf(
    place.extend({ from: pagePath.describe('The stop of the trail that the path leaves from') }),
  ).describe('Places that a path leads to from the trail'),
  places: listOf(place).describe('All other places'),
  country: listOf(
    z.strictObject({
      name: shortText(longestName).describe('The name of the land here'),
      ...position,
    }),
  ).describe('Names of the land; they lead nowhere'),
});

export type SiteMap = z.infer<typeof mapSchema>;

/** A place, and the way to it through the file. */
export type MapPlace = SiteMap['places'][number] & { readonly path: readonly (string | number)[] };

/** Every place of the map; none while the map cannot be read. */
export const mapPlaces = (map: SiteMap | undefined): MapPlace[] =>
  (['wayIn', 'trail', 'sidePaths', 'places'] as const).flatMap((list) =>
    (map?.[list] ?? []).map((place, index) => ({ ...place, path: [list, index] })),
  );
