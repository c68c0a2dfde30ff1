import type { Drawings } from '~/schema/drawings';
import { curvePath } from './kit/curve';
import { blockHeight, textBlock } from './kit/lettering';
import {
  boxWidth,
  line,
  paint,
  path,
  rect,
  text,
  textSize,
  type Drawing,
  type Part,
  type Point,
} from './kit/parts';
import { scenes, sceneSize, type Scene } from './pathway-scenes';

type Words = Drawings['pathway'];
type Step = Words[Scene];

/** The steps from the first to the last. */
export const pathwaySteps: readonly Scene[] = ['receptor', 'glutamate', 'signals', 'synapse'];

const gap = 26;
const left = sceneSize + 20;
const textWidth = boxWidth.narrow - left - 4;
const density: Record<Step['sureness'], number> = { known: 3, likely: 2, unsure: 1 };

/** How ketamine is thought to work, in frames from top to bottom. */
export function drawPathway(words: Words): Drawing {
  let top = 8;
  const parts = pathwaySteps.flatMap((scene, index): Part[] => {
    const step = words[scene];
    const frameTop = top;
    const title = `${index + 1}. ${step.title}`;
    const titleHeight = blockHeight(title, textWidth, textSize.label, true);
    top += Math.max(sceneSize, titleHeight + 26 + blockHeight(step.drawn, textWidth)) + gap;
    const below = frameTop + sceneSize + 4;
    const isLast = index === pathwaySteps.length - 1;
    return [
      rect(1, frameTop, sceneSize - 2, sceneSize, paint.clearingQuiet),
      ...scenes[scene](([x, y]) => [x, frameTop + y]),
      ...textBlock([left, frameTop + 14], title, textWidth, { size: textSize.label, bold: true }),
      ...drawWords(step, frameTop + titleHeight + 20),
      ...(isLast
        ? []
        : [line([sceneSize / 2, below], [sceneSize / 2, top - 4], paint.trail, '5 5')]),
    ];
  });
  return { width: boxWidth.narrow, height: Math.ceil(top - gap + 8), parts };
}

/** How sure the step is, as a word with one to three contour lines, and its sentence. The text twin says all three. */
function drawWords({ sureness, drawn }: Step, base: number): Part[] {
  const lines = Array.from({ length: density[sureness] }, (_, index) => base - 1 - index * 4.4);
  return [
    ...lines.map((y) => path(curvePath(hump(y), 'through'), paint.index)),
    text([left + 24, base], sureness, { bold: true, paint: paint.inkIndex }),
    ...textBlock([left, base + 20], drawn, textWidth, { paint: paint.inkQuiet }),
  ];
}

function hump(y: number): Point[] {
  return [
    [left, y],
    [left + 8, y - 3],
    [left + 16, y],
  ];
}
