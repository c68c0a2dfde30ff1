import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { practiceSchema } from '~/content/schema/practice';

const { website, redirects } = practiceSchema.shape;

/** A file that is missing or cannot be read says nothing here: the check names it, before a build and in the preview. */
function fieldsOf(file: string): { website?: unknown; redirects?: unknown } {
  try {
    return (parse(readFileSync(file, 'utf8')) as object | null) ?? {};
  } catch {
    return {};
  }
}

/** What has to be known of the practice before Astro begins; nothing of a field that its schema refuses. */
export function readPracticeFile(file = 'content/site/practice.yaml') {
  const fields = fieldsOf(file);
  return {
    website: website.safeParse(fields.website).data,
    redirects: redirects.safeParse(fields.redirects).data ?? [],
  };
}
