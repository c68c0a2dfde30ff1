import { countText } from '~/lib/numbers';
import { faultIn, type Fault } from '~/content/fault';
import { leastMinutes, leastSharedMinutes } from '~/content/schema/drawings';
import type { Project } from '../project';

/** The parts of a session and its length are in two files, and must fit. */
export function* checkDrawings({ site: { drawings, practice } }: Project): Iterable<Fault> {
  const parts = drawings.data?.sessionRing.parts;
  const hours = practice.data?.course.journeyHours;
  if (!parts || hours === undefined) return;
  const [minutes, least] = [hours * 60, leastMinutes(parts)];
  const isShared = parts.some((part) => part.minutes === undefined);
  if (isShared ? minutes >= least : minutes === least) return;
  const taken = `${isShared ? 'need at least' : 'take'} ${countText(least, 'minute')}`;
  const change = isShared
    ? `Make the minutes of some parts smaller (a part without minutes needs ${leastSharedMinutes})`
    : 'Take the minutes off the part that may be longer or shorter';
  yield faultIn(drawings.yaml, ['sessionRing', 'parts'], {
    rule: 'session-length',
    message:
      `the parts of a session ${taken}, ` +
      `but course.journeyHours sets aside ${countText(minutes, 'minute')}`,
    fix: `${change}, or correct course.journeyHours in content/site/practice.yaml.`,
  });
}
