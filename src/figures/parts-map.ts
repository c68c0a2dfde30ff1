import { bandLabel, drawNest, nestMiddle, nestRadii } from './nested-rings';
import { circle, paint, type Drawing, type Part } from './parts';

/** One kind of part in Internal Family Systems, and the band of the map it lives in. */
export interface InnerPart { readonly id: 'self' | 'exiles' | 'managers' | 'firefighters'; readonly name: string; readonly meaning: string }

export const innerParts: readonly InnerPart[] = [
  { id: 'self', name: 'Self', meaning: 'The calm and caring core of you. In IFS it is never broken, only hidden at times.' },
  { id: 'exiles', name: 'Exiles', meaning: 'Younger, hurt parts that carry pain, fear or shame.' },
  { id: 'managers', name: 'Managers', meaning: 'Protectors that plan ahead, so that pain is not touched. One may keep you at work late.' },
  { id: 'firefighters', name: 'Firefighters', meaning: 'Protectors that act fast when pain breaks through, to put it out at any cost.' },
];

/** The parts map: Self in the middle, exiles around it, protectors on the outside. */
export function drawPartsMap(list: readonly InnerPart[]): Drawing {
  const name = (id: InnerPart['id']) => list.find((part) => part.id === id)?.name ?? '';
  const outer = (nestRadii[1] + nestRadii[2]) / 2;
  const between = (nestRadii[0] + nestRadii[1]) / 2;
  const dots = [...dotsAlong(outer, [-28, 0, 28, 152, 180, 208], 7, paint.waymark), ...dotsAlong(between, [-20, 35, 90, 145, 200], 6, paint.solid)];
  return drawNest([name('self'), name('exiles'), name('managers')], 31, [...dots, bandLabel(name('firefighters'), outer - 6, true)]);
}

function dotsAlong(radius: number, degrees: readonly number[], r: number, tone: string): Part[] {
  return degrees.map((degree) => circle([nestMiddle[0] + Math.cos((degree * Math.PI) / 180) * radius, nestMiddle[1] + Math.sin((degree * Math.PI) / 180) * radius], r, tone));
}
