/** The name of each record's file, as an owner sees it. */
const root = 'content/screening';

export const questionFile = (id: string): string => `${root}/questions/${id}.mdx`;
export const outcomeFile = (id: string): string => `${root}/outcomes/${id}.mdx`;
export const concernsFile = `${root}/concerns.yaml`;
export const routesFile = `${root}/routes.yaml`;
export const scoresFile = `${root}/scores.yaml`;
export const scenariosFile = `${root}/scenarios.yaml`;
export const visitorsFile = `${root}/visitors.yaml`;
export const signOffFile = `${root}/sign-off.yaml`;

export const quote = (text: string): string => `“${text}”`;

export const listNames = (names: readonly string[]): string => names.map(quote).join(', ');
