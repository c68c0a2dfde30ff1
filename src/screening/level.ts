/** From least to most careful. The order is the safety rule: care is the maximum of what was raised. */
export const levels = ['none', 'mention', 'talk', 'medical', 'not-now', 'emergency'] as const;

export type Level = (typeof levels)[number];

/** What a result can be for. A concern to mention goes along with the person and changes no next step. */
export const careLevels = [
  'none',
  'talk',
  'medical',
  'not-now',
  'emergency',
] as const satisfies readonly Level[];

export type Care = (typeof careLevels)[number];

export const careOf = (level: Level): Care => (level === 'mention' ? 'none' : level);

export const rankOf = (level: Level): number => levels.indexOf(level);

export const highestLevel = (raised: Iterable<Level>): Level => {
  let highest: Level = 'none';
  for (const level of raised) if (rankOf(level) > rankOf(highest)) highest = level;
  return highest;
};

export const isAtLeast = (level: Level, floor: Level): boolean => rankOf(level) >= rankOf(floor);
