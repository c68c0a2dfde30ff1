import type { CoursePart, CourseSum } from '~/lib/course';
import { feeText, moneyText } from '~/lib/numbers';
import { boxWidth, heading, paint, rect, text, type Drawing, type Part } from './kit/parts';

const tones = [paint.waymark, paint.landEdged, paint.solidTrail, paint.solid] as const;
const toneOf = (index: number): string => tones[index] ?? paint.clearing;
const panelHeight = 182;
const margin = 1;
const right = boxWidth.narrow - margin;

/** Whether every price is set. Without all of them visits are counted, so that no sum is guessed. */
export const isPriced = (costs: readonly CourseSum[]): boolean =>
  costs.every(({ dollars }) => dollars !== undefined);

/** What a whole course comes to: money where every price is set, else visits. */
export const totalText = ({ dollars, visits }: CourseSum): string =>
  dollars === undefined ? `${visits} visits` : moneyText(dollars);

/** What the visits of one kind come to: how many, and what each costs where every price is set. */
export const partText = ({ visits, each }: CoursePart, priced: boolean): string => {
  if (!priced || each === undefined) return String(visits);
  return each.max === 0 ? feeText(0) : `${visits} × ${moneyText(each)}`;
};

/** Two stacked bars on one scale, of visits or of money: the most that each part may cost. */
export function drawCostBar(costs: readonly CourseSum[]): Drawing {
  const priced = isPriced(costs);
  const size = (item: CoursePart | CourseSum) => (priced ? (item.dollars?.max ?? 0) : item.visits);
  const scale = (right - margin) / Math.max(1, ...costs.map(size));
  return {
    width: boxWidth.narrow,
    height: costs.length * panelHeight - 10,
    parts: costs.flatMap((cost, index) => {
      const top = index * panelHeight;
      return [
        heading([margin, top + 20], `${cost.name}: ${totalText(cost)}`),
        ...drawBar(
          cost.parts.map((part) => size(part) * scale),
          top + 32,
        ),
        ...drawKey(cost.parts, priced, top + 75),
      ];
    }),
  };
}

function drawBar(widths: readonly number[], top: number): Part[] {
  let left = margin;
  return widths.map((width, index) => {
    left += width;
    return rect(left - width + 1.5, top, Math.max(width - 3, 1), 30, toneOf(index));
  });
}

function drawKey(parts: readonly CoursePart[], priced: boolean, top: number): Part[] {
  return parts.flatMap((part, index): Part[] => {
    const y = top + index * 24;
    return [
      rect(margin, y, 14, 14, toneOf(index)),
      text([margin + 24, y + 12], part.label),
      text([right, y + 12], partText(part, priced), { anchor: 'end', paint: paint.inkQuiet }),
    ];
  });
}
