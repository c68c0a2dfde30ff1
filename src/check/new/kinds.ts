/** What `npm run new` can begin. */
export const kinds = ['page', 'question', 'prescriber', 'source', 'screening-question'] as const;

export type Kind = (typeof kinds)[number];

export const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word);

/** How to say what is to be written. */
export const kindsLine = `Say what is to be written: npm run new -- followed by one of ${kinds.join(', ')}`;
