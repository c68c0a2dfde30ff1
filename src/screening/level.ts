/** From least to most careful. The order is the safety rule: care is the maximum of what was raised. */
export const levels = ['none', 'talk', 'medical', 'not-now', 'emergency'] as const;

export type Level = (typeof levels)[number];

export const rankOf = (level: Level): number => levels.indexOf(level);

export const highestLevel = (raised: Iterable<Level>): Level => {
  let highest: Level = 'none';
  for (const level of raised) if (rankOf(level) > rankOf(highest)) highest = level;
  return highest;
};

export const isAtLeast = (level: Level, floor: Level): boolean => rankOf(level) >= rankOf(floor);
