import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const linkStates = ['works', 'dead', 'unsure'] as const;

const linkReportSchema = z.object({
  checkedOn: z.string(),
  /** Addresses of the pages that the public site has; absent while there is none that answers. */
  published: z.array(z.string()).optional(),
  links: z.array(
    z.object({
      url: z.string(),
      /** `unsure`: the site answered, but refused a program; a person has to look. */
      state: z.enum(linkStates),
      note: z.string(),
      files: z.array(z.string()),
    }),
  ),
});

/** What `npm run links` found the last time. */
export type LinkReport = z.infer<typeof linkReportSchema>;

export type CheckedLink = LinkReport['links'][number];

export const reportFile = 'reports/links.json';

/** The last report, or nothing where there is none that can be read. */
export function readLinkReport(root: string): LinkReport | undefined {
  try {
    return linkReportSchema.parse(JSON.parse(readFileSync(join(root, reportFile), 'utf8')));
  } catch {
    return undefined;
  }
}
