import { countText } from '~/lib/numbers';
import { leastMinutes, leastSharedMinutes } from '~/content/schema/drawings';
import { faultAt } from '~/content/fault';
import type { Fault } from '~/content/fault';
import type { Site } from '../site';

const file = 'content/site/drawings.yaml';

/** The parts of a session and its length are in two files, and must fit. */
export function checkDrawings(site: Site): Fault[] {
  const yaml = site.yaml.get(file);
  const parts = site.records[file]?.sessionRing.parts;
  const hours = site.records['content/site/practice.yaml']?.course.journeyHours;
  if (!yaml || !parts || hours === undefined) return [];
  const [minutes, least] = [hours * 60, leastMinutes(parts)];
  const isShared = parts.some((part) => part.minutes === undefined);
  if (isShared ? minutes >= least : minutes === least) return [];
  const message = isShared
    ? `the parts of a session need at least ${countText(least, 'minute')}, but course.journeyHours sets aside ${countText(minutes, 'minute')}`
    : `the parts of a session take ${countText(least, 'minute')}, but course.journeyHours sets aside ${countText(minutes, 'minute')}`;
  const fix = isShared
    ? `Make the minutes of some parts smaller (a part without minutes needs ${leastSharedMinutes}), or correct course.journeyHours in content/site/practice.yaml.`
    : 'Take the minutes off the part that may be longer or shorter, or correct course.journeyHours in content/site/practice.yaml.';
  return [
    faultAt(yaml.source, yaml.offsetOf(['sessionRing', 'parts']), {
      rule: 'session-length',
      message,
      fix,
    }),
  ];
}
