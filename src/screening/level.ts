import { levels, type Care, type Level } from '~/lib/self-screen-words';

export { careLevels, levels, type Care, type Level } from '~/lib/self-screen-words';

export const careOf = (level: Level): Care => (level === 'mention' ? 'none' : level);

export const rankOf = (level: Level): number => levels.indexOf(level);

export const highestLevel = (raised: Iterable<Level>): Level => {
  let highest: Level = 'none';
  for (const level of raised) if (rankOf(level) > rankOf(highest)) highest = level;
  return highest;
};

export const isAtLeast = (level: Level, floor: Level): boolean => rankOf(level) >= rankOf(floor);
