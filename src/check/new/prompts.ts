import { faqTopics } from '~/content/schema/faq';
import { httpsUrl, slug } from '~/content/schema/fields';
import { referenceKinds, referenceTypes, speciesStudied } from '~/content/schema/reference';
import {
  firstOf,
  fits,
  isNewSource,
  isPageAddress,
  looksLikeDate,
  oneOf,
  readsWell,
} from './judges';
import type { Kind } from './kinds';
import { menuPages } from './menu';
import { choice, field, fieldOf, named, optional, text, words, type Prompt } from './prompt';
import { answersOf, questionFile, questionIds } from './screening-question';
import { issuedOf, peopleOf } from './source';

/** What each kind of file needs to be told, in the words of its schema. */
export const promptsFor: Readonly<Record<Kind, readonly Prompt[]>> = {
  page: [
    named('pages', words('pages', 'title')),
    words('pages', 'description'),
    words('pages', 'question'),
    text('short', 'The answer in one short line, for the box “In short” at the top of the page'),
    text(
      'risk',
      'One risk that belongs to it, for the same box, such as: It can raise your blood pressure',
    ),
    text('notFor', 'Whom or what it is not for, for the same box, such as: Someone in danger now'),
    text('text', 'The first paragraph below the box: the answer in one to three sentences'),
    optional(
      text(
        'heading',
        'The heading above that paragraph, as a reader would ask; left out, it repeats the question of the page',
      ),
    ),
    optional({
      name: 'under',
      ask: 'The page of the menu it belongs under, by file name; left out, it is linked from the foot of every page',
      judge: (typed, site) => oneOf(menuPages(site))(typed, site),
    }),
  ],
  question: [
    named('faq', words('faq', 'title')),
    choice('topic', 'The group it belongs to', faqTopics),
    field('faq', 'page', isPageAddress),
    text('answer', 'The answer, in two sentences'),
  ],
  prescriber: [
    named('prescribers', words('prescribers', 'name')),
    optional(field('prescribers', 'url')),
    ...['route', 'decides', 'medicine'].map((name) => words('prescribers', name)),
    choice('therapistPresent', 'May our own therapist be in the room', ['yes', 'no', 'varies']),
    ...['therapistNote', 'monitor', 'followUps'].map((name) => words('prescribers', name)),
    optional(words('prescribers', 'cost')),
    ...['paidTo', 'states'].map((name) => words('prescribers', name)),
    text('text', 'What a client should ask them, in one to three sentences'),
  ],
  source: [
    field('references', 'title'),
    {
      name: 'authors',
      ask: 'Authors in printed order, such as: Feder, A.; Costi, S. For an organization write its name alone',
    },
    optional({
      name: 'issued',
      ask: 'Year or day of publication, such as 2021 or 2021-03-19; leave it out if none is given',
      judge: firstOf(looksLikeDate, fieldOf('references', 'issued', issuedOf)),
    }),
    choice('type', 'Form of publication', referenceTypes),
    choice('kind', 'What sort of study or document', referenceKinds),
    optional({ ...field('references', 'container-title'), name: 'journal' }),
    optional(field('references', 'DOI', isNewSource('DOI'))),
    optional({ ...field('references', 'URL'), judge: firstOf(fits(httpsUrl), isNewSource('URL')) }),
    optional({
      name: 'people',
      ask: 'How many people took part, in digits, such as 1247 or 1,247; leave it out if there were none, or if you do not know',
      judge: (typed) =>
        peopleOf(typed) === undefined
          ? `“${typed}” is not a number of people. Write digits alone, such as 1247, or leave it out.`
          : undefined,
    }),
    choice('species', 'Who was studied', speciesStudied),
    words('references', 'showed'),
    words('references', 'limits'),
    optional({
      name: 'missing',
      ask: 'What you could not confirm; leave it out only if you read the source itself',
      judge: readsWell,
    }),
  ],
  'screening-question': [
    text('title', 'The question, as it is asked'),
    {
      name: 'name',
      ask: 'A short name for it, in one or two words joined by a hyphen, such as sleep; other files refer to it',
      judge: firstOf(fits(slug), (typed, { files }) =>
        files.has(questionFile(typed))
          ? `There is a question named “${typed}” already. Choose another name, or edit ${questionFile(typed)}.`
          : undefined,
      ),
    },
    text('error', 'What is said when nothing is chosen, such as: Select yes if you sleep well'),
    {
      name: 'answers',
      ask: 'The answers, with ; between them, such as: Yes; No; I am not sure',
      judge: firstOf(readsWell, (typed) => {
        const values = answersOf(typed).map(({ value }) => value);
        if (values.length < 2) return 'It needs at least two answers. Put ; between them.';
        if (values.includes('')) return 'Each answer needs a word in plain letters.';
        return new Set(values).size < values.length
          ? 'Two of these answers are the same. Give each its own words.'
          : undefined;
      }),
    },
    text('why', 'Why we ask, in two or three sentences'),
    optional({
      name: 'after',
      ask: 'The question that it follows, by its short name; left out, it comes last',
      judge: (typed, site) => oneOf(questionIds(site))(typed, site),
    }),
  ],
};
