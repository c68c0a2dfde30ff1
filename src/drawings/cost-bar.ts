import type { CoursePart, CourseSum } from '~/lib/course';
import { dollarText } from '~/lib/numbers';
import { paint, rect, sheet, text, textSize, type Drawing, type Part } from './kit/parts';

const tones = [paint.waymark, paint.landEdged, paint.solidTrail, paint.solid] as const;
const panelHeight = 182;
const margin = 1;

/** Two stacked bars on one scale. Without every price they show numbers of visits, so that no sum is guessed. */
export function drawCostBar(costs: readonly CourseSum[]): Drawing {
  const priced = costs.every((cost) => cost.dollars !== undefined);
  const size = (item: { readonly visits: number; readonly dollars: number | undefined }) =>
    priced ? (item.dollars ?? 0) : item.visits;
  const most = Math.max(1, ...costs.map(size));
  const scale = (sheet.narrow - 2 * margin) / most;
  return {
    width: sheet.narrow,
    height: costs.length * panelHeight - 10,
    parts: costs.flatMap((cost, index) => drawCost(cost, index * panelHeight)),
  };

  function drawCost(cost: CourseSum, top: number): Part[] {
    let left = margin;
    const bars = cost.parts.map((part, index) => {
      const width = size(part) * scale;
      left += width;
      return rect(
        left - width + 1.5,
        top + 32,
        Math.max(width - 3, 1),
        30,
        tones[index] ?? paint.clearing,
      );
    });
    const total = cost.dollars === undefined ? `${cost.visits} visits` : dollarText(cost.dollars);
    return [
      text([margin, top + 20], `${cost.name}: ${total}`, { size: textSize.title, bold: true }),
      ...bars,
      ...cost.parts.flatMap((part, index): Part[] => [
        rect(margin, top + 75 + index * 24, 14, 14, tones[index] ?? paint.clearing),
        text([margin + 24, top + 87 + index * 24], part.label),
        text([sheet.narrow - margin, top + 87 + index * 24], describeAmount(part, priced), {
          anchor: 'end',
          paint: paint.inkQuiet,
        }),
      ]),
    ];
  }
}

function describeAmount(part: CoursePart, priced: boolean): string {
  return priced
    ? `${part.visits} × ${dollarText((part.dollars ?? 0) / part.visits)}`
    : String(part.visits);
}
