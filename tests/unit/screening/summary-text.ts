import type { Summary } from '~/screening';

/** The summary as somebody pastes it: a line for each thing said, an empty one between two parts. */
export const summaryText = (summary: Summary | null): string =>
  (summary ?? [])
    .map(({ title, lines = [], items = [] }) =>
      [...(title ? [title] : []), ...lines, ...items.map((item) => `- ${item}`)].join('\n'),
    )
    .join('\n\n');
