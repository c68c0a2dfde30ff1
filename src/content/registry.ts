import type { z } from 'zod';
import type { PageKindName } from './page-kinds';
import { claimSchema, claimsSchema } from './schema/claim';
import { doseRowSchema, doseTimelineSchema } from './schema/dose-timeline';
import { drawingsSchema } from './schema/drawings';
import { faqSchema } from './schema/faq';
import { glossarySchema, termSchema } from './schema/glossary';
import { helpLineSchema, helpLinesSchema } from './schema/help-line';
import { legalDatesSchema } from './schema/legal-date';
import { mapSchema } from './schema/map';
import { navigationSchema } from './schema/navigation';
import { pageSchema } from './schema/page';
import { practiceSchema } from './schema/practice';
import { prescriberSchema } from './schema/prescriber';
import { referenceSchema } from './schema/reference';
import { searchWordsSchema } from './schema/search-words';
import { concernsSchema } from './schema/screening/concern';
import { outcomeSchema } from './schema/screening/outcome';
import { questionSchema } from './schema/screening/question';
import { routesSchema } from './schema/screening/route';
import { scenariosSchema } from './schema/screening/scenario';
import { scoresSchema } from './schema/screening/score';
import { signOffSchema } from './schema/screening/sign-off';
import { visitorsSchema } from './schema/screening/visitors';
import { waiversSchema } from './schema/waiver';

/** A folder with one file a record; the name of the file is the record's. */
export interface FolderRow {
  readonly folder: `content/${string}/`;
  readonly ending: '.mdx' | '.yaml';
  /** Whether folders in it count, as part of the name. */
  readonly isNested?: true;
  readonly schema: z.ZodType;
  /** What words below the frontmatter may hold. */
  readonly components?: 'pages' | 'short' | 'screening';
  /** The page that shows its records; a page shows itself. */
  readonly shownOn?: PageKindName;
  readonly isCollection?: true;
}

/** A file that is one record, or holds many by their ids: then `each` is what one looks like. */
export interface FileRow {
  readonly file: `content/${string}.yaml`;
  readonly schema: z.ZodType;
  readonly each?: z.ZodType;
  /** The site does without it; earlier versions had none. */
  readonly isOptional?: true;
  readonly isCollection?: true;
}

/** A folder of texts: frontmatter, and words below it. */
const texts = <const Folder extends FolderRow['folder'], Schema extends z.ZodType>(
  folder: Folder,
  schema: Schema,
) => ({ folder, ending: '.mdx', schema, isCollection: true }) as const;

/** A file that pages of the site are made from. */
const shown = <const File extends FileRow['file'], Schema extends z.ZodType>(
  file: File,
  schema: Schema,
) => ({ file, schema, isCollection: true }) as const;

/**
 * What may stand in `content/`. Astro's collections, the check, the help in the editor, `npm run new` and the tools are
 * made from these rows. The pages of the site are built from those that are a collection; the self-screen is compiled
 * from the rows under `content/screening`; the rest is for the workshop.
 */
export const registry = {
  pages: { ...texts('content/pages/', pageSchema), isNested: true, components: 'pages' },
  faq: { ...texts('content/faq/', faqSchema), components: 'short', shownOn: 'questions' },
  prescribers: {
    ...texts('content/prescribers/', prescriberSchema),
    components: 'short',
    shownOn: 'prescribers',
  },
  questions: {
    ...texts('content/screening/questions/', questionSchema),
    components: 'screening',
    shownOn: 'self-screen',
  },
  outcomes: {
    ...texts('content/screening/outcomes/', outcomeSchema),
    components: 'screening',
    shownOn: 'self-screen',
  },
  references: {
    folder: 'content/references/',
    ending: '.yaml',
    schema: referenceSchema,
    shownOn: 'sources',
    isCollection: true,
  },

  practice: shown('content/site/practice.yaml', practiceSchema),
  navigation: shown('content/site/navigation.yaml', navigationSchema),
  map: shown('content/site/map.yaml', mapSchema),
  helpLines: { ...shown('content/site/help-lines.yaml', helpLinesSchema), each: helpLineSchema },
  searchWords: shown('content/site/search-words.yaml', searchWordsSchema),
  glossary: { ...shown('content/site/glossary.yaml', glossarySchema), each: termSchema },
  claims: { ...shown('content/site/claims.yaml', claimsSchema), each: claimSchema },
  drawings: shown('content/site/drawings.yaml', drawingsSchema),
  doseTimeline: {
    ...shown('content/site/dose-timeline.yaml', doseTimelineSchema),
    each: doseRowSchema,
  },
  legalDates: { file: 'content/site/legal-dates.yaml', schema: legalDatesSchema },
  waivers: { file: 'content/site/waivers.yaml', schema: waiversSchema },

  concerns: { file: 'content/screening/concerns.yaml', schema: concernsSchema },
  routes: { file: 'content/screening/routes.yaml', schema: routesSchema },
  scores: { file: 'content/screening/scores.yaml', schema: scoresSchema },
  scenarios: { file: 'content/screening/scenarios.yaml', schema: scenariosSchema },
  visitors: { file: 'content/screening/visitors.yaml', schema: visitorsSchema, isOptional: true },
  signOff: { file: 'content/screening/sign-off.yaml', schema: signOffSchema },
} as const satisfies Readonly<Record<string, FolderRow | FileRow>>;

export type Registry = typeof registry;
export type RowName = keyof Registry;
type NameOf<Row> = { [Name in RowName]: Registry[Name] extends Row ? Name : never }[RowName];
export type FolderName = NameOf<FolderRow>;
export type FileName = NameOf<FileRow>;
/** Folders whose files have words below their frontmatter. */
export type TextFolderName = NameOf<{ readonly ending: '.mdx' }>;
export type CollectionName = NameOf<{ readonly isCollection: true }>;

const namesWhere = <Name extends RowName>(test: (row: FolderRow | FileRow) => boolean): Name[] =>
  (Object.keys(registry) as RowName[]).filter((name): name is Name => test(registry[name]));

export const folderNames = namesWhere<FolderName>((row) => 'folder' in row);
export const fileNames = namesWhere<FileName>((row) => 'file' in row);
export const textFolderNames = namesWhere<TextFolderName>(
  (row) => 'folder' in row && row.ending === '.mdx',
);
export const collectionNames = namesWhere<CollectionName>((row) => row.isCollection === true);
