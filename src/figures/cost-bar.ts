import type { CourseFacts } from './course';
import { paint, rect, sheet, text, textSize, type Drawing, type Part } from './parts';

/** What the practice charges for one visit of each kind, in whole dollars; null when the owner has not set it. */
export interface FeeFacts {
  readonly intake: number | null;
  readonly preparation: number | null;
  readonly journey: number | null;
  readonly integration: number | null;
}

export interface CostPart { readonly label: string; readonly visits: number; readonly dollars: number | null }
export interface Cost { readonly name: string; readonly parts: readonly CostPart[]; readonly visits: number; readonly dollars: number | null }

const kinds = ['intake', 'preparation', 'journey', 'integration'] as const;
const labels = { intake: 'Intake', preparation: 'Preparation', journey: 'Ketamine sessions', integration: 'Integration' } as const;
const tones = [paint.waymark, paint.landEdged, paint.solidTrail, paint.solid] as const;
const panelHeight = 182;
const margin = 1;

/** The whole course in visits and, only when every fee is set, in money. */
export function sumCosts(course: CourseFacts, fees: FeeFacts): readonly Cost[] {
  const counts = (end: 'min' | 'max') => ({ intake: 1, preparation: course.preparationSessions[end], journey: course.journeys[end], integration: course.integrationSessions[end] });
  return ([['Shortest course', counts('min')], ['Longest course', counts('max')]] as const).map(([name, visits]) => {
    const parts = kinds.map((kind): CostPart => {
      const fee = fees[kind];
      return { label: labels[kind], visits: visits[kind], dollars: fee === null ? null : fee * visits[kind] };
    });
    const priced = parts.every((part) => part.dollars !== null);
    return { name, parts, visits: parts.reduce((sum, part) => sum + part.visits, 0), dollars: priced ? parts.reduce((sum, part) => sum + (part.dollars ?? 0), 0) : null };
  });
}

/** Two stacked bars on one scale. Without every price they show numbers of visits, so that no sum is guessed. */
export function drawCostBar(costs: readonly Cost[]): Drawing {
  const priced = costs.every((cost) => cost.dollars !== null);
  const size = (item: { readonly visits: number; readonly dollars: number | null }) => (priced ? item.dollars ?? 0 : item.visits);
  const most = Math.max(1, ...costs.map(size));
  const scale = (sheet.narrow - 2 * margin) / most;
  return { width: sheet.narrow, height: costs.length * panelHeight - 10, parts: costs.flatMap((cost, index) => drawCost(cost, index * panelHeight)) };

  function drawCost(cost: Cost, top: number): Part[] {
    let left = margin;
    const bars = cost.parts.map((part, index) => {
      const width = size(part) * scale;
      left += width;
      return rect(left - width + 1.5, top + 32, Math.max(width - 3, 1), 30, tones[index] ?? paint.clearing);
    });
    const total = cost.dollars === null ? `${cost.visits} visits` : formatDollars(cost.dollars);
    return [
      text([margin, top + 20], `${cost.name}: ${total}`, { size: textSize.title, bold: true }), ...bars,
      ...cost.parts.flatMap((part, index): Part[] => [
        rect(margin, top + 75 + index * 24, 14, 14, tones[index] ?? paint.clearing),
        text([margin + 24, top + 87 + index * 24], part.label),
        text([sheet.narrow - margin, top + 87 + index * 24], describeAmount(part, priced), { anchor: 'end', paint: paint.inkQuiet }),
      ]),
    ];
  }
}

export function formatDollars(amount: number): string {
  return `$${amount.toLocaleString('en-US')}`;
}

function describeAmount(part: CostPart, priced: boolean): string {
  return priced ? `${part.visits} × ${formatDollars((part.dollars ?? 0) / part.visits)}` : String(part.visits);
}
