import { countText } from '~/lib/numbers';
import { faultIn, type Fault } from '~/content/fault';
import { leastMinutes, leastSharedMinutes, roomPlaces } from '~/content/schema/drawings';
import type { DataPath } from '~/content/yaml/yaml-file';
import type { Project } from '../project';

/** The parts of a session and its length are in two files, and must fit. */
function* checkSessionLength({ site: { drawings, practice } }: Project): Iterable<Fault> {
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

const roomPeople = [
  { is: 'you', whose: 'the client', does: 'sits or lies' },
  { is: 'therapist', whose: 'the therapist', does: 'sits' },
] as const;

/** A room that the owner has begun to describe has one thing at a place, and places for the people in it. */
function* checkRoom({ site: { drawings } }: Project): Iterable<Fault> {
  const things = drawings.data?.room.things ?? [];
  if (things.length === 0) return;
  const path = ['room', 'things'];
  const at = (where: DataPath, message: string, fix: string): Fault =>
    faultIn(drawings.yaml, where, { rule: 'room', message, fix });
  const taken = new Map<string, string>();
  const free = roomPlaces.filter((place) => things.every((thing) => thing.place !== place));
  for (const [index, { name, place, is }] of things.entries()) {
    const other = taken.get(place);
    if (other !== undefined)
      yield at(
        [...path, index, 'place'],
        `“${name}” is at the place of “${other}”: “${place}”`,
        `Write another place. Still free: ${free.join(', ') || 'none, so take one thing out'}.`,
      );
    taken.set(place, other ?? name);
    if (is === 'door' && place === 'middle')
      yield at(
        [...path, index, 'place'],
        `“${name}” is a door in the middle of the room`,
        'Write the place at the wall that it is in, such as front.',
      );
  }
  for (const { is, whose, does } of roomPeople)
    if (!things.some((thing) => thing.is === is))
      yield at(
        path,
        `the room has no place for ${whose}`,
        `Write the line “is: ${is}” below the thing where ${whose} ${does}.`,
      );
  for (const { name, index } of things
    .map((thing, index) => ({ ...thing, index }))
    .filter(({ is }) => is === 'you')
    .slice(1))
    yield at(
      [...path, index, 'is'],
      `“${name}” is a second place for the client`,
      'Let one thing alone have “is: you”, and take the line out here.',
    );
}

/** What the drawings say must fit together, and fit the facts. */
export function* checkDrawings(project: Project): Iterable<Fault> {
  yield* checkSessionLength(project);
  yield* checkRoom(project);
}
