import { didYouMean } from '~/lib/suggestion';
import { pageUrl } from '~/lib/urls';
import { faqTopics } from '~/content/schema/faq';
import { httpsUrl, slug } from '~/content/schema/fields';
import { referenceKinds, referenceTypes, speciesStudied } from '~/content/schema/reference';
import { folders } from '../collections';
import type { Site } from '../site';
import { describedFields, fieldAt } from '~/content/schema-fields';
import { firstOf, fits, oneOf, readsWell, standsInText } from './answer-fault';
import type { Judge } from './answer-fault';
import { menuPages } from './menu';
import { answersOf, questionFile, questionIds } from './screening-question';
import { slugOf } from './slug';
import { issuedOf, peopleOf } from './source';

/** One thing that `npm run new` asks, or takes as `--name`. */
export interface Question {
  readonly name: string;
  readonly ask: string;
  readonly isOptional?: true;
  /** Looks at an answer as soon as it is given. Nothing at all is looked at by whoever asks. */
  readonly judge?: Judge;
}

export const kinds = ['page', 'question', 'prescriber', 'source', 'screening-question'] as const;

export type Kind = (typeof kinds)[number];

export const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word);

type Folder = keyof typeof folders;

const described = (folder: Folder, name: string): string =>
  describedFields(folders[folder].schema, [name]).description ?? name;

const fieldOf = (folder: Folder, name: string, valueOf?: (answer: string) => unknown): Judge => {
  const schema = fieldAt(folders[folder].schema, [name]);
  return schema ? fits(schema, valueOf) : () => undefined;
};

/** A field that holds an answer as it is typed, with the words of the schema for what it means. */
const field = (folder: Folder, name: string): Question => ({
  name,
  ask: described(folder, name),
  judge: fieldOf(folder, name),
});

/** The same, for words of ours that readers see. */
const words = (folder: Folder, name: string): Question => ({
  name,
  ask: described(folder, name),
  judge: firstOf(fieldOf(folder, name), readsWell),
});

const text = (name: string, ask: string): Question => ({ name, ask, judge: standsInText });

const choice = (name: string, ask: string, options: readonly string[]): Question => ({
  name,
  ask: `${ask}: ${options.join(', ')}`,
  judge: oneOf(options),
});

const optional = (question: Question): Question => ({ ...question, isOptional: true });

/** The file will be named after this answer, and no other file may have that name. */
const namesFile =
  (folder: Folder): Judge =>
  (answer, { files }) => {
    const name = slugOf(answer);
    if (name === '') return 'The file is named after this, so it needs a word in plain letters.';
    const path = `${folders[folder].folder}${name}.mdx`;
    return files.has(path)
      ? `${path} is there already. Choose another name, or edit that file.`
      : undefined;
  };

const named = (folder: Folder, question: Question): Question => ({
  ...question,
  judge: firstOf(namesFile(folder), question.judge ?? (() => undefined)),
});

const inMenu: Judge = (answer, site) => oneOf(menuPages(site))(answer, site);

const isPageAddress: Judge = firstOf(fieldOf('faq', 'page'), (answer, site) => {
  const addresses = site.pages.map(({ id }) => pageUrl(id));
  return addresses.includes(answer)
    ? undefined
    : `There is no page at “${answer}”. ${didYouMean(answer, addresses, `The pages are: ${addresses.join(' ')}`)}`;
});

const looksLikeDate: Judge = (answer) =>
  /^\d{4}(?:-\d{2}-\d{2})?$/.test(answer)
    ? undefined
    : `“${answer}” is neither a year, such as 2021, nor a day, such as 2021-03-19.`;

/** A source that is here already is cited, not written down twice. */
const isNewSource =
  (key: 'DOI' | 'URL'): Judge =>
  (answer, { references }: Site) => {
    const known = references.find(
      ({ data }) => data?.[key]?.toLowerCase() === answer.toLowerCase(),
    );
    return (
      known &&
      `That source is here already, as content/references/${known.id}.yaml. Cite it: <Cite id="${known.id}" />`
    );
  };

/** What each kind of file needs to be told, in the words of its schema. */
export const questionsFor: Readonly<Record<Kind, readonly Question[]>> = {
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
      judge: inMenu,
    }),
  ],
  question: [
    named('faq', words('faq', 'title')),
    choice('topic', 'The group it belongs to', faqTopics),
    { name: 'page', ask: described('faq', 'page'), judge: isPageAddress },
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
    optional({
      ...field('references', 'DOI'),
      judge: firstOf(fieldOf('references', 'DOI'), isNewSource('DOI')),
    }),
    optional({ ...field('references', 'URL'), judge: firstOf(fits(httpsUrl), isNewSource('URL')) }),
    optional({
      name: 'people',
      ask: 'How many people took part, in digits, such as 1247 or 1,247; leave it out if there were none, or if you do not know',
      judge: (answer) =>
        peopleOf(answer) === undefined
          ? `“${answer}” is not a number of people. Write digits alone, such as 1247, or leave it out.`
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
      judge: firstOf(fits(slug), (answer, { files }) =>
        files.has(questionFile(answer))
          ? `There is a question named “${answer}” already. Choose another name, or edit ${questionFile(answer)}.`
          : undefined,
      ),
    },
    text('error', 'What is said when nothing is chosen, such as: Select yes if you sleep well'),
    {
      name: 'answers',
      ask: 'The answers, with ; between them, such as: Yes; No; I am not sure',
      judge: firstOf(readsWell, (answer) => {
        const values = answersOf(answer).map(({ value }) => value);
        if (values.length < 2) return 'It needs at least two answers. Put ; between them.';
        if (values.includes('')) return 'Each answer needs a word in plain letters.';
        return new Set(values).size < values.length
          ? 'Two of these answers are the same. Give each its own words.'
          : undefined;
      }),
    },
    text('why', 'Why we ask, in one or two sentences'),
    optional({
      name: 'after',
      ask: 'The question that it follows, by its short name; left out, it comes last',
      judge: (answer, site) => oneOf(questionIds(site))(answer, site),
    }),
  ],
};
