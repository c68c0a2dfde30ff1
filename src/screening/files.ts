/** Where each record lives, as an owner sees it. */
const root = 'content/screening';

export const questionFile = (id: string): string => `${root}/questions/${id}.mdx`;
export const outcomeFile = (id: string): string => `${root}/outcomes/${id}.mdx`;
export const concernsFile = `${root}/concerns.yaml`;
export const routesFile = `${root}/routes.yaml`;
export const scoresFile = `${root}/scores.yaml`;
export const scenariosFile = `${root}/scenarios.yaml`;
export const visitorsFile = `${root}/visitors.yaml`;
export const signOffFile = `${root}/sign-off.yaml`;

export const dataFiles = [
  concernsFile,
  routesFile,
  scoresFile,
  scenariosFile,
  visitorsFile,
  signOffFile,
] as const;

/** Without these there is no self-screen; who comes to it is known only since a later version. */
export const requiredFiles: readonly string[] = dataFiles.filter((file) => file !== visitorsFile);

export const quote = (text: string): string => `“${text}”`;

export const listNames = (names: readonly string[]): string => names.map(quote).join(', ');
