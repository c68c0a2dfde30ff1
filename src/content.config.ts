import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { claimSchema } from '~/content/schema/claim';
import { doseRowSchema } from '~/content/schema/dose-timeline';
import { drawingsSchema } from '~/content/schema/drawings';
import { faqSchema } from '~/content/schema/faq';
import { termSchema } from '~/content/schema/glossary';
import { helpLineSchema } from '~/content/schema/help-line';
import { mapSchema } from '~/content/schema/map';
import { navigationSchema } from '~/content/schema/navigation';
import { pageSchema } from '~/content/schema/page';
import { practiceSchema } from '~/content/schema/practice';
import { prescriberSchema } from '~/content/schema/prescriber';
import { referenceSchema } from '~/content/schema/reference';
import { outcomeSchema, questionSchema } from '~/screening/build';

/** Astro lower-cases and slugs ids on its own; a page's id here is exactly its path, since the path is the address. */
const pathAsId = ({ entry }: { entry: string }): string => entry.replace(/\.\w+$/, '');

/** An open document leaves a lock file beside it, such as `~$safety.mdx`; the check looks past it too. */
const files = (base: string, pattern: string) =>
  glob({ base: `./content/${base}`, pattern: [pattern, '!**/~*'], generateId: pathAsId });

/** One file that is one record. */
const single = (name: string) => files('site', `${name}.yaml`);

export const collections = {
  pages: defineCollection({ loader: files('pages', '**/*.mdx'), schema: pageSchema }),
  faq: defineCollection({ loader: files('faq', '*.mdx'), schema: faqSchema }),
  prescribers: defineCollection({
    loader: files('prescribers', '*.mdx'),
    schema: prescriberSchema,
  }),
  references: defineCollection({ loader: files('references', '*.yaml'), schema: referenceSchema }),
  claims: defineCollection({ loader: file('content/site/claims.yaml'), schema: claimSchema }),
  practice: defineCollection({ loader: single('practice'), schema: practiceSchema }),
  navigation: defineCollection({ loader: single('navigation'), schema: navigationSchema }),
  map: defineCollection({ loader: single('map'), schema: mapSchema }),
  helpLines: defineCollection({
    loader: file('content/site/help-lines.yaml'),
    schema: helpLineSchema,
  }),
  drawings: defineCollection({ loader: single('drawings'), schema: drawingsSchema }),
  doseTimeline: defineCollection({
    loader: file('content/site/dose-timeline.yaml'),
    schema: doseRowSchema,
  }),
  glossary: defineCollection({ loader: file('content/site/glossary.yaml'), schema: termSchema }),
  /** The words under each question and on each outcome; the rules in the same files are read by `screening/build`. */
  questions: defineCollection({
    loader: files('screening/questions', '*.mdx'),
    schema: questionSchema,
  }),
  outcomes: defineCollection({
    loader: files('screening/outcomes', '*.mdx'),
    schema: outcomeSchema,
  }),
};
