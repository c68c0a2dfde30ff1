import { z } from 'zod';
import { fixedUrls, isSamePage } from '~/lib/urls';
import { usStates } from '~/lib/us-states';
import {
  documentUrl,
  email,
  httpsUrl,
  isoDate,
  linkUrl,
  movedUrl,
  name,
  ours,
  personName,
  phoneNumber,
  plainUrl,
  text,
  unsettable,
} from './fields';

const positive = z.number({ error: 'must be a number' }).positive('must be more than zero');
const digits = z
  .string({ error: 'must be digits in quotes' })
  .regex(/^\d{1,8}$/, 'must be digits alone');
const feeRange = /^(\d{1,6}) to (\d{1,6})$/;
/** An amount in words would be left out of the sum. */
const feeWords =
  /^(?![Ff]ree$|.*\b(?:[Hh]undred|[Tt]housand|dollars?|bucks)\b)[^\d$€£]*[A-Za-z][^\d$€£]*$/;

const endsOfFee = (words: string): { min: number; max: number } => {
  const [, min, max] = feeRange.exec(words) ?? [];
  return { min: Number(min), max: Number(max) };
};

/** What is wrong with what stands where a fee goes. */
function feeFault(input: unknown): string {
  if (typeof input === 'number')
    return input < 0
      ? 'may not be less than 0; write 0 for what is free'
      : 'must be whole dollars, such as 150';
  if (feeRange.test(String(input)))
    return 'must rise from the lower fee to the higher; where there is one fee, write it alone';
  return typeof input === 'string' && feeWords.test(input)
    ? 'is longer than 60 characters; it stands in a table'
    : 'must be a number of dollars, a range such as 150 to 200, or words that hold no amount, without $ or commas';
}

const said = { error: ({ input }: { readonly input?: unknown }) => feeFault(input) };

/** A fee in whole dollars, from one to another, or words in the place of either. */
const fee = ours(
  z.union(
    [
      z.number(said).int(said).nonnegative(said),
      z
        .string(said)
        .regex(feeRange, said)
        .refine((words) => endsOfFee(words).min < endsOfFee(words).max, said)
        .transform(endsOfFee),
      z.string(said).max(60, said).regex(feeWords, said),
    ],
    said,
  ),
);

const range = z
  .strictObject({
    min: positive.describe('The least'),
    max: positive.describe('The most'),
  })
  .refine((value) => value.min <= value.max, {
    error: 'has a “min” that is larger than its “max”; swap the two',
  });

const wholeRange = range.refine(
  (value) => Number.isInteger(value.min) && Number.isInteger(value.max),
  { error: 'must hold whole numbers' },
);

const therapist = z.strictObject({
  name: personName.describe('Full name, as on the license'),
  pronouns: unsettable(name).describe('Pronouns, if the therapist wants them shown'),
  license: name.describe('License type, number and state'),
  since: unsettable(
    z
      .number({ error: 'must be a year, such as 2012' })
      .int('must be a year, such as 2012')
      .min(1940, 'must be a year, such as 2012'),
  ).describe('The year in which the therapist began to practice'),
  fields: z
    .array(text, { error: 'must be a list, such as [Trauma, Couples]' })
    .max(6, 'has more than six entries; keep to the work that a client would look for')
    .default([])
    .describe('Fields of work, such as [Trauma, Couples]'),
  photo: unsettable(name).describe('A photo in content/images/, by the name of its file'),
  alt: unsettable(text).describe('What the photo shows, for people who cannot see it'),
  words: unsettable(
    text.max(200, 'is longer than 200 characters; the longer text belongs under “about”'),
  ).describe('A sentence or two in the therapist’s own words, for home and for /about/'),
  training: unsettable(text).describe('Training in ketamine-assisted therapy and other methods'),
  languages: unsettable(name).describe('Languages spoken in sessions'),
  about: unsettable(text).describe('More about the person, for /about/ alone'),
});

const furtherPhone = z.strictObject({
  label: name.describe('Whom it reaches, such as Billing'),
  number: phoneNumber.describe('The number: +1 and ten digits'),
  extension: unsettable(digits).describe('What to press once someone answers'),
});

const newsItem = z.strictObject({
  title: text.describe('What it is, in a few words'),
  date: isoDate.describe('The day of the event, or of the news'),
  words: unsettable(text).describe('One or two sentences about it'),
  url: unsettable(linkUrl).describe('Where to read more: a page of this site, or another address'),
  until: unsettable(isoDate).describe('The last day on which it is shown'),
});

const redirect = z.strictObject({
  from: movedUrl.describe('The old address, such as /old-name/'),
  to: z
    .string({ error: 'must be an address' })
    .regex(/^\/(?!\/)\S*$/, 'must be a page of this site, written such as /couples/')
    .describe('The page to go to instead, such as /new-name/'),
});

const furtherFee = z.strictObject({
  label: text.describe('What it is called, such as Package of five sessions'),
  for: unsettable(text).describe('What it is for, and whom it suits'),
  amount: fee.describe('The fee in whole dollars, or from one to another; 0 is free'),
});

const furtherPlace = z.strictObject({
  name: name.describe('What you call this place'),
  address: name.describe('Its address'),
  mapLink: unsettable(httpsUrl).describe('A page with a map of it'),
  hours: unsettable(text).describe('When you are there'),
});

const listOf = <Item extends z.ZodType>(item: Item) =>
  z.array(item, { error: 'must be a list' }).default([]);

/** `content/site/practice.yaml`: what only the owner knows, and the numbers every page reads. */
export const practiceSchema = z
  .strictObject({
    name: unsettable(name).describe('The practice’s name, as clients know it'),
    website: unsettable(httpsUrl).describe(
      'The site’s address once it is live, such as https://your-practice.com',
    ),
    license: unsettable(name).describe('License type, number and state, as it should appear'),
    therapists: z
      .array(therapist, { error: 'must be a list' })
      .default([])
      .describe('The people a client may work with'),
    phone: unsettable(phoneNumber).describe('Your phone number: +1 and ten digits'),
    extension: unsettable(digits).describe('What to press once someone answers that number'),
    phones: listOf(furtherPhone).describe('Further phone numbers'),
    fax: unsettable(phoneNumber).describe('Your fax number: +1 and ten digits'),
    email: unsettable(email).describe('Your e-mail address'),
    address: unsettable(name).describe('Where you see people'),
    mapLink: unsettable(httpsUrl).describe('A page with a map of that address'),
    places: listOf(furtherPlace).describe('Further places where you see people'),
    languages: z
      .array(name, { error: 'must be a list, such as [English, Spanish]' })
      .default([])
      .describe('Languages spoken in sessions'),
    hours: unsettable(text).describe('When you answer the phone'),
    replyTime: unsettable(text).describe('How soon you answer a message'),
    serves: z
      .array(z.enum(usStates, { error: 'must be the full name of a US state, such as Oregon' }), {
        error: 'must be a list, such as [Oregon, Washington]',
      })
      .default([])
      .describe('States you are licensed to serve'),
    telehealth: unsettable(text).describe('What happens in person and what by video'),
    booking: z
      .strictObject({
        url: unsettable(httpsUrl).describe('The intake booking page'),
        service: unsettable(name).describe('The name of the booking service'),
        waitlist: unsettable(
          text.max(24, 'is longer than 24 characters; it stands on a button'),
        ).describe(
          'What every booking button says while you take no new clients, such as Join the waitlist',
        ),
      })
      .describe('Where an intake is booked'),
    consultation: z
      .strictObject({
        url: unsettable(httpsUrl).describe('A page where people can ask for a first talk'),
      })
      .describe('Where a first talk is asked for'),
    fees: z
      .strictObject({
        asOf: unsettable(isoDate).describe('The day these fees were set'),
        intake: unsettable(fee).describe('One intake, in whole dollars'),
        preparation: unsettable(fee).describe('One preparation session, in whole dollars'),
        journey: unsettable(fee).describe('One ketamine session, in whole dollars'),
        integration: unsettable(fee).describe('One integration session, in whole dollars'),
        further: listOf(furtherFee).describe('Further fees, such as packages, groups or training'),
        cancellation: unsettable(text).describe('Your cancellation rule'),
        slidingScale: unsettable(text).describe('Whether there is a sliding scale'),
        insurance: unsettable(text).describe('What you say about insurance'),
      })
      .describe('What you charge'),
    course: z
      .strictObject({
        preparationSessions: wholeRange.describe(
          'Preparation sessions before the first ketamine session',
        ),
        preparationMonths: range.describe('Months of preparation'),
        journeys: wholeRange.describe('Ketamine sessions in one course'),
        journeyHours: positive.describe('Hours set aside for one ketamine session'),
        integrationSessions: wholeRange.describe('Integration sessions in one course'),
        firstIntegrationDays: positive.describe(
          'Days within which you try to meet after a ketamine session',
        ),
        months: range.describe('Months from first to last session'),
      })
      .describe('The numbers of a course of therapy'),
    minimumAge: positive
      .int('must be a whole number')
      .min(18, 'may not be under 18')
      .describe('The youngest age you work with'),
    couples: z
      .strictObject({
        whoIsWelcome: unsettable(text).describe('Which forms of relationship you work with'),
        privateTalks: unsettable(text).describe(
          'Whether each partner is seen alone before a joint session, and what stays private',
        ),
        dosing: unsettable(text).describe(
          'Whether partners take the medicine together, in turn, or one of them only',
        ),
      })
      .describe('How you work with couples'),
    inTheRoom: unsettable(text).describe('Who is in the room during a ketamine session'),
    otherTherapy: unsettable(text).describe('What therapy you offer without ketamine'),
    ending: unsettable(text).describe('How a course ends, and whether the plan is written down'),
    stopRule: unsettable(text).describe('When you stop because it does not help'),
    referral: unsettable(text).describe('How a clinician refers a client to you'),
    vitalSigns: unsettable(text).describe('How and when blood pressure and pulse are checked'),
    emergencyPlan: unsettable(text).describe('What you do if something goes wrong in a session'),
    prescriberTies: unsettable(text).describe(
      'Any referral fee, membership or other tie to a prescriber',
    ),
    complaints: unsettable(name).describe('The licensing board that hears complaints'),
    hostLogs: unsettable(name).describe('What your web host keeps in its logs'),
    goodFaithEstimate: unsettable(name).describe(
      'Your good-faith estimate notice, checked by your lawyer',
    ),
    notices: z
      .strictObject({
        privacyPractices: z
          .strictObject({
            url: unsettable(documentUrl).describe(
              'Your Notice of Privacy Practices, where HIPAA covers you',
            ),
          })
          .describe('The notice that HIPAA asks for'),
        healthData: z
          .strictObject({
            url: unsettable(documentUrl).describe(
              'Your policy on consumer health data, where you serve people in Washington State',
            ),
          })
          .describe('The policy that Washington State asks for'),
      })
      .describe('Papers that your lawyer writes and this site must show'),
    notice: unsettable(text.max(200, 'is longer than 200 characters')).describe(
      'A short line at the top of every page',
    ),
    news: listOf(newsItem).describe('News and events with their days, on the home page'),
    redirects: listOf(redirect).describe('Old addresses of pages that were renamed or taken away'),
    leaveTo: plainUrl.describe('The neutral page behind “Clear my answers and leave”'),
  })
  .refine(
    ({ website, booking, consultation: { url } }) =>
      !url ||
      ![booking.url, website && new URL(fixedUrls.booking, website).href].some(
        (page) => page && isSamePage(page, url),
      ),
    {
      path: ['consultation', 'url'],
      error:
        "is the booking page; some people are offered a talk and no booking, so write the address of another page, or leave it empty: ''",
    },
  );

export type Practice = z.infer<typeof practiceSchema>;
export type Range = z.infer<typeof range>;

/** One fact that a page can show: its dotted name, and what it is in an owner's words. */
export interface Fact {
  readonly id: string;
  readonly description: string;
}

const factsOf = (shape: z.ZodRawShape, prefix: string): Fact[] =>
  Object.entries(shape).flatMap(([key, field]) => {
    const isGroup = field instanceof z.ZodObject && !('min' in field.shape);
    return isGroup
      ? factsOf(field.shape, `${prefix}${key}.`)
      : [{ id: prefix + key, description: (field as z.ZodType).description ?? key }];
  });

/** Facts that may stay empty for good on a site that is live, as far as nothing else that is filled in asks for them. */
export const optionalFacts: ReadonlySet<string> = new Set([
  'extension',
  'phones',
  'fax',
  'mapLink',
  'places',
  'languages',
  'notice',
  'news',
  'redirects',
  'fees.further',
  'fees.slidingScale',
  'consultation.url',
  'booking.waitlist',
  'telehealth',
  'notices.healthData.url',
  'fees.total',
]);

/** Every fact by the name that `<Fact id>` uses. */
export const facts: readonly Fact[] = [
  ...factsOf(practiceSchema.shape, ''),
  { id: 'course.preparationMinimum', description: 'The least number of preparation sessions' },
  { id: 'fees.total', description: 'What a whole course costs with you, worked out from the fees' },
];

export const factIds: readonly string[] = facts.map(({ id }) => id);
