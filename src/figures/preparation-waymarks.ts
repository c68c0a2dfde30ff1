import { textBlock } from './lettering';
import { ringPaths } from './contour-lines';
import { paint, path, sheet, textSize, type Drawing, type Point } from './parts';
import { trail, waymark } from './trail';

/** A task of preparation. */
export interface PreparationTask { readonly name: string; readonly detail: string }

export const preparationTasks: readonly PreparationTask[] = [
  { name: 'Get clear on your hopes', detail: 'Put into words what you want from this, and what you fear.' },
  { name: 'Learn what it may be like', detail: 'Talk through what a changed state of mind can bring, pleasant or not.' },
  { name: 'Notice your patterns', detail: 'See how feelings show up in your thoughts and in your body.' },
  { name: 'Practice steadying skills', detail: 'Try grounding, breath and attention until one or two feel like your own.' },
  { name: 'Plan support for after', detail: 'Name who takes you home, who can listen, and what your week will hold.' },
];

const stepHeight = 70;

/** The tasks as numbered waymarks along a trail. */
export function drawPreparationWaymarks(tasks: readonly PreparationTask[]): Drawing {
  const stops = tasks.map((_, index): Point => [index % 2 === 0 ? 36 : 72, 36 + index * stepHeight]);
  return {
    width: sheet.narrow, height: tasks.length * stepHeight + 4,
    parts: [...stops.flatMap((stop, index) => ringPaths(stop, [29], 50 + index, 4).map((d) => path(d, paint.landQuiet))), trail(stops), ...stops.flatMap((stop, index) => waymark(stop, String(index + 1), 17)), ...tasks.flatMap((task, index) => label(task.name, stops[index] ?? [0, 0]))],
  };
}

function label(name: string, stop: Point) {
  return textBlock([114, stop[1] + 5], name, sheet.narrow - 118, { size: textSize.label, bold: true });
}
