import { bandLabel, drawNest, nestMiddle, nestRadii } from './kit/nested-rings';
import { circle, paint, type Drawing, type Part } from './kit/parts';

/** One kind of part in Internal Family Systems, in a word and what it means. */
export interface InnerPart {
  readonly name: string;
  readonly meaning: string;
}
export interface InnerParts {
  readonly self: InnerPart;
  readonly exiles: InnerPart;
  readonly managers: InnerPart;
  readonly firefighters: InnerPart;
}

/** The parts map: Self in the middle, exiles around it, protectors on the outside. */
export function drawPartsMap({ self, exiles, managers, firefighters }: InnerParts): Drawing {
  const outer = (nestRadii[1] + nestRadii[2]) / 2;
  const between = (nestRadii[0] + nestRadii[1]) / 2;
  const dots = [
    ...dotsAlong(outer, [-28, 0, 28, 152, 180, 208], 7, paint.waymark),
    ...dotsAlong(between, [-20, 35, 90, 145, 200], 6, paint.solid),
  ];
  return drawNest([self.name, exiles.name, managers.name], 31, [
    ...dots,
    bandLabel(firefighters.name, outer - 6, true),
  ]);
}

function dotsAlong(radius: number, degrees: readonly number[], r: number, tone: string): Part[] {
  return degrees.map((degree) =>
    circle(
      [
        nestMiddle[0] + Math.cos((degree * Math.PI) / 180) * radius,
        nestMiddle[1] + Math.sin((degree * Math.PI) / 180) * radius,
      ],
      r,
      tone,
    ),
  );
}
