import { z } from 'zod';
import { capital } from '~/lib/capital';
import { name, slug, text, unsettable } from './fields';

/** Words that are drawn have little room: `most` letters fit the picture on a phone. */
const drawn = (words: typeof name, most: number) =>
  words.max(most, `is longer than ${most} characters; it would not fit the drawing on a phone`);

/** Words that are drawn in rows under each other: no word may be wider than the rows. */
const drawnInRows = (most: number, longestWord: number) =>
  drawn(name, most).refine(
    (words) => words.split(/\s+/u).every((word) => word.length <= longestWord),
    `has a word longer than ${longestWord} letters; it would not fit the drawing on a phone`,
  );

/** From `least` to `most` items, said in words. */
const listOf = <T extends z.ZodType>(
  item: T,
  [least, leastWord]: readonly [number, string],
  [most, mostWords]: readonly [number, string],
) =>
  z
    .array(item, { error: 'must be a list' })
    .min(least, `must have at least ${leastWord}`)
    .max(most, `has more than ${mostWords}`);

const caption = text.describe('How to read the picture');
const sources = z
  .array(slug, { error: 'must be a list, such as [zarate-2006]' })
  .min(1, 'must name at least one source')
  .describe('The sources it rests on, by their file names under content/references');
const sureness = z.enum(['known', 'likely', 'unsure'], {
  error: 'must be known, likely or unsure',
});
const claim = slug.describe(
  'The claim whose certainty stands beside the picture, by its name in content/site/claims.yaml',
);
const inTen = z
  .number({ error: 'must be a number of people in ten' })
  .int('must be a whole number')
  .min(0, 'may not be under 0')
  .max(10, 'may not be over 10');

const meaningOf = (most: number) =>
  z.strictObject({
    name: drawn(name, most).describe('The word in the picture'),
    meaning: text.describe('What it means, in one or two plain sentences'),
  });
const field = z.strictObject({
  name: drawn(name, 12).describe('The word in the picture'),
  brings: text.describe('What it brings to the work'),
});
const stretch = z.strictObject({
  name: drawn(name, 16).describe('The stretch of time, drawn in its ring'),
  care: text.describe('What this time is for'),
});
const pathwayStep = z.strictObject({
  title: drawn(text, 40).describe('What happens in this step'),
  sureness: sureness.describe('How well the step is known in people'),
  drawn: drawn(text, 120).describe('The sentence beside the picture'),
  known: text.describe('What is known'),
  likely: text.describe('What is likely'),
  unsure: text.describe('What is unsure'),
  sources,
});
const sessionPart = z.strictObject({
  name: name.describe('What happens in this part'),
  minutes: z
    .number({ error: 'must be a number of minutes' })
    .int('must be whole minutes')
    .min(10, 'is under 10 minutes; too small to see')
    .optional()
    .describe('How long it takes; leave it out for a part that shares the time left over'),
  inwardness: z
    .number({ error: 'must be 0, 1, 2 or 3' })
    .int('must be 0, 1, 2 or 3')
    .min(0, 'must be 0, 1, 2 or 3')
    .max(3, 'must be 0, 1, 2 or 3')
    .describe('How inward this time tends to be, from 0 to 3; drawn as lines'),
  note: text.describe('What the person can expect'),
});
const rangeEnd = z.strictObject({
  improved: inTen.describe('How many people in ten improved'),
  sources,
});

/** The nine places of the room, row by row: the back is at the top of the picture. */
export const roomPlaces = [
  'left back',
  'back',
  'right back',
  'left',
  'middle',
  'right',
  'left front',
  'front',
  'right front',
] as const;
const roomThing = z.strictObject({
  name: drawnInRows(24, 12).describe('What it is, such as Armchair; drawn into the room'),
  place: z
    .enum(roomPlaces, {
      error: `must be ${roomPlaces.slice(0, -1).join(', ')} or ${roomPlaces.at(-1)}`,
    })
    .describe('Where it is, such as left back or middle; the back is at the top of the picture'),
  is: unsettable(
    z.enum(['you', 'therapist', 'door', 'window'], {
      error: 'must be you, therapist, door or window, or stay empty',
    }),
  ).describe(
    'you: where the client sits or lies. therapist: where the therapist sits. door or window: in the wall. Empty for all else',
  ),
});

const eveningTime = drawnInRows(16, 8);
const eveningTimes = ['arrival', 'hours', 'late', 'night', 'morning'] as const;
const eveningSpan = z.strictObject({
  name: drawn(name, 30).describe('What it is, drawn beside its line'),
  kind: z
    .enum(['fades', 'stays', 'waits'], { error: 'must be fades, stays or waits' })
    .describe('fades: it grows weaker. stays: it is there all the time. waits: it is left alone'),
  until: z
    .enum(eveningTimes, { error: 'must be arrival, hours, late, night or morning' })
    .describe('The time in which it ends'),
  note: text.describe('What there is to know about it'),
  sources: sources.optional(),
});

const inHundred = z
  .number({ error: 'must be a number of people in a hundred' })
  .min(0, 'may not be under 0')
  .max(100, 'may not be over 100');
const sideEffect = z.strictObject({
  name: drawn(name, 34).describe('The side effect, drawn above its bars'),
  spray: inHundred.describe('How many of 100 people had it on the spray'),
  dummy: inHundred.describe('How many of 100 had it on the dummy spray; 0.5 reads “under 1”'),
  sources,
});

/** `content/site/drawings.yaml`: what each drawing says and shows, by the name of its component. */
export const drawingsSchema = z.strictObject({
  careRings: z
    .strictObject({
      caption,
      firstDays: text.describe(
        'What the first days are for; their number is course.firstIntegrationDays',
      ),
      later: stretch.describe('The middle ring'),
      lasting: stretch.describe('The outer ring'),
    })
    .describe('Care after a session'),
  closedTrail: z
    .strictObject({
      caption,
      limits: listOf(text, [2, 'two'], [8, 'eight; they would not fit the trail']).describe(
        'The limits that the practice sets',
      ),
    })
    .describe('The limits of the work'),
  costBar: z
    .strictObject({
      caption: caption.describe('What the bars show once every price is set'),
      captionWithoutPrices: text.describe('What the bars show while a price is missing'),
      notIncluded: text.describe('What the bars leave out'),
    })
    .describe('What a course costs'),
  courseProfile: z.strictObject({ caption }).describe('A course, week by week'),
  doseTimeline: z
    .strictObject({ caption, claim })
    .describe('When studies looked after a dose; its rows are in dose-timeline.yaml'),
  eveningAfter: z
    .strictObject({
      caption,
      times: z
        .strictObject({
          arrival: eveningTime.describe('The time of coming in'),
          hours: eveningTime.describe('The hours after it'),
          late: eveningTime.describe('The late evening'),
          night: eveningTime.describe('The night, which is drawn darker'),
          morning: eveningTime.describe('The next morning'),
        })
        .describe('What the times are called, drawn above the picture'),
      spans: listOf(eveningSpan, [2, 'two'], [9, 'nine']).describe(
        'What fades, stays or waits, in the order of the picture',
      ),
    })
    .describe('The evening after a ketamine session'),
  partsMap: z
    .strictObject({
      caption,
      self: meaningOf(12).describe('The middle'),
      exiles: meaningOf(12).describe('Around the middle'),
      managers: meaningOf(16).describe('The outside, above'),
      firefighters: meaningOf(16).describe('The outside, below'),
    })
    .describe('The parts of Internal Family Systems'),
  pathway: z
    .strictObject({
      caption,
      claim,
      receptor: pathwayStep.describe('The first step'),
      glutamate: pathwayStep.describe('The second step'),
      signals: pathwayStep.describe('The third step'),
      synapse: pathwayStep.describe('The last step'),
    })
    .describe('How ketamine may work'),
  preparationWaymarks: z
    .strictObject({
      caption,
      tasks: listOf(
        z.strictObject({
          name: drawn(name, 48).describe('The task, drawn beside its number'),
          detail: text.describe('What it means'),
        }),
        [2, 'two'],
        [9, 'nine'],
      ).describe('The tasks of preparation, in order'),
    })
    .describe('What preparation covers'),
  responseRange: z
    .strictObject({
      caption,
      claim,
      lowest: rangeEnd.describe('The lowest published figure'),
      highest: rangeEnd.describe('The highest published figure'),
    })
    .refine(({ lowest, highest }) => lowest.improved <= highest.improved, {
      path: ['lowest', 'improved'],
      error: 'is higher than the highest figure; swap the two',
    })
    .describe('How many people improve'),
  room: z
    .strictObject({
      caption,
      things: z
        .array(roomThing, { error: 'must be a list' })
        .default([])
        .describe('What is in the room of a ketamine session, the client and the therapist too'),
    })
    .describe('The room from above; no picture while its list is empty'),
  sessionRing: z
    .strictObject({
      caption,
      parts: listOf(sessionPart, [2, 'two'], [9, 'nine']).describe(
        'The parts of a session, in order',
      ),
    })
    .describe('One ketamine session'),
  sideEffects: z
    .strictObject({
      caption,
      claim,
      rows: listOf(sideEffect, [2, 'two'], [20, 'twenty']).describe(
        'The side effects, in the order of the picture',
      ),
    })
    .describe('How often side effects come'),
  twoFields: z
    .strictObject({
      caption,
      medicine: field.describe('The left field'),
      therapy: field.describe('The right field'),
      together: field.describe('Where they meet'),
    })
    .describe('Medicine and therapy'),
  twoTerrains: z
    .strictObject({
      caption,
      one: meaningOf(12).describe('The left hill'),
      other: meaningOf(12).describe('The right hill'),
      between: meaningOf(36).describe('The ground between'),
    })
    .describe('Two people'),
});

export type Drawings = z.infer<typeof drawingsSchema>;

/** The least minutes that a part of a session without minutes of its own must get, so that it can be seen. */
export const leastSharedMinutes = 10;

/** How many minutes the parts of a session need at least. */
export function leastMinutes(parts: Drawings['sessionRing']['parts']): number {
  return parts.reduce((sum, part) => sum + (part.minutes ?? leastSharedMinutes), 0);
}

/** Names that stand in a drawing's fields, with the way to them in the file. */
interface Named {
  readonly path: readonly (string | number)[];
  readonly ids: readonly string[];
}

function namedBelow(
  key: 'sources' | 'claim',
  value: unknown,
  path: Named['path'],
): readonly Named[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    name === key
      ? [{ path: [...path, name], ids: [inner].flat() as string[] }]
      : namedBelow(key, inner, [...path, name]),
  );
}

/** Every source that a drawing rests on, drawing by drawing. */
export const drawingSources = (drawings: Drawings | undefined): readonly Named[] =>
  namedBelow('sources', drawings, []);

/** Every claim that a drawing names. */
export const drawingClaims = (drawings: Drawings | undefined): readonly Named[] =>
  namedBelow('claim', drawings, []);

/** The component of the drawing that a way through the file leads to: `pathway` is drawn by Pathway. */
export const componentOf = ([name = '']: Named['path']): string => capital(String(name));
