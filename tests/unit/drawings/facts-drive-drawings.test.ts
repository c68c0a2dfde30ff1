import { describe, expect, it } from 'vitest';
import { careStages, drawCareRings } from '~/drawings/care-rings';
import { drawClosedTrail } from '~/drawings/closed-trail';
import { drawCostBar } from '~/drawings/cost-bar';
import { planCourse } from '~/drawings/course-plan';
import { describeCourse, drawCourseProfile } from '~/drawings/course-profile';
import { drawDoseTimeline } from '~/drawings/dose-timeline';
import { drawEveningAfter } from '~/drawings/evening-after';
import { boxWidth, paint, type Drawing } from '~/drawings/kit/parts';
import { drawResponseRange } from '~/drawings/response-range';
import { drawSideEffects } from '~/drawings/side-effects';
import { drawRoom, placeText } from '~/drawings/room';
import { divideSession, drawSessionRing } from '~/drawings/session-ring';
import { sumCourses } from '~/lib/course';
import { content, course, labelsOf, sampleFees } from './samples';

const words = (drawing: Drawing) => labelsOf(drawing).map(({ text }) => text);
const circles = (drawing: Drawing, tone: string) =>
  drawing.parts.filter((part) => part.kind === 'circle' && part.paint === tone).length;

describe('the course profile', () => {
  it('draws one peak for each ketamine session of both courses, and one in the key', () => {
    expect(circles(drawCourseProfile(course), paint.solidTrail)).toBe(1 + 6 + 1);
    expect(
      circles(drawCourseProfile({ ...course, journeys: { min: 1, max: 4 } }), paint.solidTrail),
    ).toBe(1 + 4 + 1);
  });

  it('draws as many preparation and integration visits as the facts say', () => {
    expect(circles(drawCourseProfile(course), paint.clearing)).toBe(5 + 10 + 1);
    expect(circles(drawCourseProfile(course), paint.solid)).toBe(4 + 10 + 1);
  });

  it('says the same numbers in its table as in its headings', () => {
    expect(words(drawCourseProfile(course))).toContain(
      '10 preparation, 6 ketamine, 10 integration',
    );
    expect(describeCourse(course)[1]).toEqual([
      'Ketamine sessions, about 3½ hours each',
      '1 session',
      '6 sessions',
    ]);
  });

  it('counts one month and one hour as one', () => {
    const short = { ...course, journeyHours: 1, months: { min: 1, max: 2 } };
    expect(words(drawCourseProfile(short))).toContain('Shortest: about 1 month');
    expect(describeCourse(short)[1]).toContain('Ketamine sessions, about 1 hour each');
  });
});

describe('a course plan', () => {
  it('is as long as the facts say, and puts preparation first', () => {
    const plan = planCourse(course, 'longest');
    expect(plan.weeks).toBe(26);
    expect(Math.max(...plan.preparation)).toBeLessThan(Math.min(...plan.journeys));
    expect(Math.max(...plan.integration)).toBeLessThanOrEqual(plan.weeks);
  });

  it('places an integration visit after the last ketamine session', () => {
    for (const end of ['shortest', 'longest'] as const) {
      const plan = planCourse(course, end);
      expect(Math.max(...plan.integration)).toBeGreaterThan(Math.max(...plan.journeys));
    }
  });

  it('never lays two visits on the same day', () => {
    const plan = planCourse(course, 'longest');
    const visits = [...plan.preparation, ...plan.journeys, ...plan.integration].sort(
      (a, b) => a - b,
    );
    expect(
      Math.min(...visits.slice(1).map((visit, index) => visit - (visits[index] ?? 0))),
    ).toBeGreaterThan(1 / 7);
  });

  it('keeps every count when there are more ketamine sessions than integration visits', () => {
    const plan = planCourse({ ...course, integrationSessions: { min: 1, max: 2 } }, 'longest');
    expect([plan.journeys.length, plan.integration.length]).toEqual([6, 2]);
  });
});

describe('the session ring', () => {
  it.each([2.5, 3, 3.5, 4])('fills a session of %d hours to the minute', (hours) => {
    expect(
      divideSession(hours, content.sessionRing.parts).reduce((sum, part) => sum + part.minutes, 0),
    ).toBe(hours * 60);
  });

  it('keeps the minutes that are planned, and shares the rest among the parts that have none', () => {
    const part = { name: 'A part', inwardness: 0, note: 'A note.' };
    expect(
      divideSession(2, [{ ...part, minutes: 45 }, part, part, part]).map(({ minutes }) => minutes),
    ).toEqual([45, 25, 25, 25]);
    expect(
      divideSession(2, [{ ...part, minutes: 40 }, part, part, part]).map(({ minutes }) => minutes),
    ).toEqual([40, 25, 25, 30]);
  });

  it('shows the length in its middle', () => {
    expect(words(drawSessionRing(divideSession(3.5, content.sessionRing.parts)))).toContain('3½');
    expect(words(drawSessionRing(divideSession(3, content.sessionRing.parts)))).toContain('3');
  });
});

describe('the evening after', () => {
  const { times } = content.eveningAfter;
  const endsOf = (width: number, ...untils: (keyof typeof times)[]) => {
    const spans = untils.map((until) => ({
      name: 'No driving',
      kind: 'waits' as const,
      until,
      note: 'A note.',
    }));
    return drawEveningAfter({ caption: 'A caption.', times, spans }, width).parts.flatMap((part) =>
      part.kind === 'circle' && part.paint === paint.waymark ? part.cx : [],
    );
  };

  it.each([boxWidth.narrow, boxWidth.wide])(
    'ends each line in the middle of its time, at a width of %d',
    (width) => {
      const [late = 0, night = 0, morning = 0] = endsOf(width, 'late', 'night', 'morning');
      expect(night - late).toBeCloseTo(morning - night, 0);
      expect(morning).toBeCloseTo(width - 1 - (morning - night) / 2, 0);
    },
  );

  it('lets what fades run out before driving waits no longer', () => {
    const { spans } = content.eveningAfter;
    const order = Object.keys(times);
    const lastOf = (kind: string) =>
      spans.filter((span) => span.kind === kind).map(({ until }) => order.indexOf(until));
    expect(Math.max(...lastOf('fades'))).toBeLessThan(Math.min(...lastOf('waits')));
  });
});

describe('the room', () => {
  const mat = { name: 'Mat', place: 'middle', is: 'you' } as const;
  const chair = { name: 'Armchair', place: 'right', is: 'therapist' } as const;
  const door = { name: 'Door', place: 'left front', is: 'door' } as const;
  const shelf = { name: 'Shelf', place: 'left back', is: undefined } as const;

  it('says in words whose place is which, above what is there', () => {
    expect(words(drawRoom([door, chair, mat, shelf]))).toEqual([
      'Door',
      'Therapist',
      'Armchair',
      'You',
      'Mat',
      'Shelf',
    ]);
  });

  it('fills the dot of the client alone', () => {
    expect(circles(drawRoom([mat, chair]), paint.solidTrail)).toBe(1);
    expect(circles(drawRoom([mat, chair]), paint.waymark)).toBe(1);
  });

  it.each(['left', 'right', 'back', 'front'] as const)('opens the wall for a door: %s', (place) => {
    const gaps = ({ parts }: Drawing) => parts.filter((part) => part.paint === paint.paperHole);
    const { width, height, parts } = drawRoom([mat, { ...door, place }]);
    const [gap] = gaps({ width, height, parts });
    const edges = gap?.kind === 'rect' && {
      left: gap.x < 10,
      right: gap.x + gap.width > width - 10,
      back: gap.y < 10,
      front: gap.y + gap.height > height - 10,
    };
    expect(Object.entries(edges || {}).filter(([, isThere]) => isThere)).toEqual([[place, true]]);
    expect(gaps(drawRoom([mat, chair, shelf]))).toEqual([]);
  });

  it('is told in a sentence by the same places', () => {
    expect([mat, chair, door, shelf].map(placeText)).toEqual([
      'in the middle',
      'on the right',
      'at the front on the left',
      'at the back on the left',
    ]);
  });
});

describe('the response range', () => {
  const draw = (lowest: number, highest: number): Drawing =>
    drawResponseRange({ lowest: { improved: lowest }, highest: { improved: highest } });

  it('names both sides at both ends', () => {
    expect(words(draw(3, 7))).toEqual([
      'Lowest figure',
      '3 in 10 improved',
      '7 in 10 did not',
      'Highest figure',
      '7 in 10 improved',
      '3 in 10 did not',
    ]);
  });

  it('fills one dot for each person who improved', () => {
    expect(circles(draw(3, 7), paint.solid)).toBe(10);
    expect(circles(draw(2, 5), paint.solid)).toBe(7);
  });
});

describe('the side effects', () => {
  const rows = [
    { name: 'Dizziness', spray: 29, dummy: 8 },
    { name: 'Rash', spray: 3, dummy: 0.5 },
    { name: 'Itch', spray: 3, dummy: 0 },
  ];

  it('write both numbers beside the name, and a part of a person as under 1', () => {
    expect(words(drawSideEffects(rows)).slice(2)).toEqual([
      'Dizziness',
      '29 · 8',
      'Rash',
      '3 · under 1',
      'Itch',
      '3 · 0',
    ]);
  });

  it('draw no bar for nobody', () => {
    const bars = (tone: string): number =>
      drawSideEffects(rows).parts.filter(({ kind, paint: own }) => kind === 'rect' && own === tone)
        .length;
    expect([bars(paint.solid), bars(paint.waymark)]).toEqual([1 + 3, 1 + 2]);
  });
});

describe('the cost bar', () => {
  it('counts visits and shows no money while a price is missing', () => {
    const drawing = drawCostBar(sumCourses(course, { ...sampleFees, journey: undefined }));
    expect(words(drawing)).toContain('Shortest course: 11 visits');
    expect(words(drawing).join(' ')).not.toContain('$');
    expect(words(drawCostBar(sumCourses(course, {})))).toContain('Longest course: 27 visits');
  });

  it('says both ends of a fee that is a range, and draws the higher one', () => {
    const ranged = { ...sampleFees, journey: { min: 300, max: 400 } };
    const drawing = drawCostBar(sumCourses(course, ranged));
    expect(words(drawing)).toContain('Longest course: $3,900 to $4,500');
    expect(words(drawing)).toContain('6 × $300 to $400');
    const bars = (one: Drawing) => one.parts.filter(({ kind }) => kind === 'rect');
    expect(bars(drawing)).toEqual(bars(drawCostBar(sumCourses(course, sampleFees))));
  });

  it('adds up the whole course once every price is set', () => {
    const drawing = drawCostBar(sumCourses(course, sampleFees));
    expect(words(drawing)).toContain('Shortest course: $1,400');
    expect(words(drawing)).toContain('Longest course: $4,500');
  });
});

describe('the dose timeline', () => {
  const row = {
    source: 'a-study',
    label: 'A study',
    species: 'people',
    from: 24,
    to: 24,
    finding: 'A change.',
    unchanged: false,
  } as const;

  it('draws a study that saw no clear change hollow', () => {
    expect(circles(drawDoseTimeline([row]), paint.solid)).toBe(1);
    expect(circles(drawDoseTimeline([{ ...row, unchanged: true }]), paint.solid)).toBe(0);
  });

  it('leaves out the heading of a group without studies', () => {
    expect(words(drawDoseTimeline([row]))).not.toContain('Animals');
  });
});

describe('trails and rings', () => {
  it('number one waymark for each stop', () => {
    expect(words(drawClosedTrail(4))).toEqual(['1', '2', '3', '4', 'Start', 'End']);
  });

  it('name each stretch of time after a session', () => {
    const { careRings } = content;
    const first = (days: number) => words(drawCareRings(careStages(careRings, days))).slice(0, 2);
    expect(first(5).join(' ')).toBe('First 5 days');
    expect(first(1)).toEqual(['First day', careRings.later.name]);
    expect(words(drawCareRings(careStages(careRings, 5)))).toContain(careRings.lasting.name);
  });
});
