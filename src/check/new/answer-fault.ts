import type { z } from 'zod';
import { didYouMean } from '~/lib/suggestion';
import { wordFaults } from '../rules/words';
import { scanBody } from '~/content/mdx/mdx-scan';
import { repaired } from '~/content/repairs';
import { issuesOf, wordsOfIssue } from '~/content/schema-faults';
import { sourceText } from '~/content/source-text';
import type { Site } from '../site';

/** Says what is wrong with an answer, in sentences; nothing when it will do. */
export type Judge = (answer: string, site: Site) => string | undefined;

/** The first complaint, since the rest often follows from it. */
export const firstOf =
  (...judges: readonly Judge[]): Judge =>
  (answer, site) => {
    for (const judge of judges) {
      const fault = judge(answer, site);
      if (fault) return fault;
    }
    return undefined;
  };

/** Holds an answer against a field of the file it will stand in. `valueOf` gives it the form that the file has. */
export const fits =
  (schema: z.core.$ZodType, valueOf: (answer: string) => unknown = (answer) => answer): Judge =>
  (answer) => {
    const { error } = (schema as z.ZodType).safeParse(valueOf(answer));
    const [issue] = error ? issuesOf(error) : [];
    if (!issue) return undefined;
    const said = wordsOfIssue(issue);
    const better = repaired(answer, said);
    return `That ${said}.${better === undefined ? '' : ` Write ${better}.`}`;
  };

/** One word out of a list. */
export const oneOf =
  (words: readonly string[]): Judge =>
  (answer) =>
    words.includes(answer)
      ? undefined
      : `“${answer}” is not one of them. ${didYouMean(answer, words, `Write one of: ${words.join(', ')}.`)}`;

/** Words that readers will see: the rules for words hold for them. */
export const readsWell: Judge = (answer) => {
  const [fault] = wordFaults({ kind: 'field', text: answer, offsets: [] }).filter(
    ({ level }) => level !== 'warning',
  );
  return (
    fault && `${fault.message.replace(/^[a-z]/, (letter) => letter.toUpperCase())}. ${fault.fix}`
  );
};

/** Words below the facts of a page, where some signs break it. */
export const standsInText: Judge = firstOf((answer) => {
  const [fault] = scanBody(sourceText('', answer), 0).faults;
  return (
    fault && `${fault.message.replace(/^[a-z]/, (letter) => letter.toUpperCase())}. ${fault.fix}`
  );
}, readsWell);
