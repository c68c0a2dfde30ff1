import type { z } from 'zod';
import { capital } from '~/lib/capital';
import { didYouMean } from '~/lib/suggestion';
import { pageUrl } from '~/lib/urls';
import { levelOf, type FaultWords } from '~/content/fault';
import { scanBody } from '~/content/mdx/mdx-scan';
import { registry, type TextFolderName } from '~/content/registry';
import { repaired } from '~/content/repairs';
import { issuesOf, wordsOfIssue } from '~/content/schema-issues';
import type { Site } from '~/content/site';
import { sourceText } from '~/content/source-text';
import { wordFindings } from '../rules/words';
import { slugOf } from '~/lib/slug';

/** Says what is wrong with what was typed, in sentences; nothing when it will do. */
export type Judge = (typed: string, site: Site) => string | undefined;

/** The first thing that is wrong, since the rest often follows from it. */
export const firstOf =
  (...judges: readonly Judge[]): Judge =>
  (typed, site) => {
    for (const judge of judges) {
      const fault = judge(typed, site);
      if (fault) return fault;
    }
    return undefined;
  };

/** Holds what was typed against a field of the file it will stand in. `valueOf` gives it the form that the file has. */
export const fits =
  (schema: z.core.$ZodType, valueOf: (typed: string) => unknown = (typed) => typed): Judge =>
  (typed) => {
    const { error } = (schema as z.ZodType).safeParse(valueOf(typed));
    const [issue] = error ? issuesOf(error) : [];
    if (!issue) return undefined;
    const said = wordsOfIssue(issue);
    const better = repaired(typed, said);
    return `That ${said}.${better === undefined ? '' : ` Write ${better}.`}`;
  };

/** One word out of a list. */
export const oneOf =
  (words: readonly string[]): Judge =>
  (typed) =>
    words.includes(typed)
      ? undefined
      : `“${typed}” is not one of them. ${didYouMean(typed, words, `Write one of: ${words.join(', ')}.`)}`;

/** A finding as sentences of their own. */
const told = (finding: FaultWords | undefined): string | undefined =>
  finding && `${capital(finding.message)}. ${finding.fix}`;

/** Words that readers will see: the rules for words hold for them. */
export const readsWell: Judge = (typed) =>
  told(
    wordFindings({ kind: 'field', text: typed, offsets: [], isSourced: false }).find(
      (finding) => levelOf(finding) === 'error',
    ),
  );

/** Words below the facts of a page, where some signs break it. */
export const standsInText: Judge = firstOf(
  (typed) => told(scanBody(sourceText('', typed), 0).faults[0]),
  readsWell,
);

/** The file will be named after this, and no other file may have that name. */
export const namesFile =
  (row: TextFolderName): Judge =>
  (typed, { files }) => {
    const name = slugOf(typed);
    if (name === '') return 'The file is named after this, so it needs a word in plain letters.';
    const path = `${registry[row].folder}${name}.mdx`;
    return files.has(path)
      ? `${path} is there already. Choose another name, or edit that file.`
      : undefined;
  };

export const isPageAddress: Judge = (typed, { pages }) => {
  const addresses = pages.map(({ id }) => pageUrl(id));
  return addresses.includes(typed)
    ? undefined
    : `There is no page at “${typed}”. ${didYouMean(typed, addresses, `The pages are: ${addresses.join(' ')}`)}`;
};

export const looksLikeDate: Judge = (typed) =>
  /^\d{4}(?:-\d{2}-\d{2})?$/.test(typed)
    ? undefined
    : `“${typed}” is neither a year, such as 2021, nor a day, such as 2021-03-19.`;

/** A source that is here already is cited, not written down twice. */
export const isNewSource =
  (key: 'DOI' | 'URL'): Judge =>
  (typed, { references }) => {
    const known = references.find(({ data }) => data?.[key]?.toLowerCase() === typed.toLowerCase());
    return (
      known && `That source is here already, as ${known.path}. Cite it: <Cite id="${known.id}" />`
    );
  };
