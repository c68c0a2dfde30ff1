import { faqTopics } from '~/schema/faq';
import { referenceKinds, referenceTypes, speciesStudied } from '~/schema/reference';
import { folders } from '../collections';
import { describedFields } from '../source/schema-fields';

/** One thing that `npm run new` asks, or takes as `--name`. */
export interface Question { readonly name: string; readonly ask: string; readonly isOptional?: true }

export type Kind = 'page' | 'question' | 'prescriber' | 'source';

const described = (folder: keyof typeof folders, name: string): string => describedFields(folders[folder].schema, [name]).description ?? name;

const fields = (folder: keyof typeof folders, names: readonly string[]): Question[] => names.map((name) => ({ name, ask: described(folder, name) }));

const optional = (question: Question): Question => ({ ...question, isOptional: true });

/** What each kind of file needs to be told, in the words of its schema. */
export const questionsFor: Readonly<Record<Kind, readonly Question[]>> = {
  page: [
    ...fields('pages', ['title', 'description', 'question']),
    { name: 'text', ask: 'The first paragraph: the answer to that question, in one to three sentences' },
    optional({ name: 'under', ask: 'The page of the menu it belongs under, by file name; empty puts it into the footer' }),
  ],
  question: [
    ...fields('faq', ['title']),
    { name: 'topic', ask: `The group it belongs to: ${faqTopics.join(', ')}` },
    ...fields('faq', ['page']),
    { name: 'answer', ask: 'The answer, in two sentences' },
  ],
  prescriber: [
    ...fields('prescribers', ['name']), optional({ name: 'url', ask: described('prescribers', 'url') }),
    ...fields('prescribers', ['route', 'decides', 'medicine', 'therapistPresent', 'therapistNote', 'monitor', 'followUps']),
    optional({ name: 'cost', ask: described('prescribers', 'cost') }),
    ...fields('prescribers', ['paidTo', 'states']),
    { name: 'text', ask: 'What a client should ask them, in one to three sentences' },
  ],
  source: [
    ...fields('references', ['title']),
    { name: 'authors', ask: 'Authors in printed order, such as: Feder, A.; Costi, S. For an organization write its name alone' },
    { name: 'issued', ask: described('references', 'issued') },
    { name: 'type', ask: `Form of publication: ${referenceTypes.join(', ')}` },
    { name: 'kind', ask: `What sort of study or document: ${referenceKinds.join(', ')}` },
    optional({ name: 'journal', ask: described('references', 'container-title') }),
    optional({ name: 'DOI', ask: described('references', 'DOI') }),
    optional({ name: 'URL', ask: described('references', 'URL') }),
    optional({ name: 'people', ask: described('references', 'people') }),
    { name: 'species', ask: `Who was studied: ${speciesStudied.join(', ')}` },
    ...fields('references', ['showed', 'limits']),
    optional({ name: 'missing', ask: 'What you could not confirm; leave empty only if you read the source itself' }),
  ],
};
