import type { Drawings } from '~/content/schema/drawings';
import { stroke } from './kit/curve';
import { blockHeight, textBlock } from './kit/lettering';
import {
  boxWidth,
  line,
  paint,
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

const titleStyle = { size: textSize.label, bold: true };
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
    const titleHeight = blockHeight(title, textWidth, titleStyle);
    top += Math.max(sceneSize, titleHeight + 26 + blockHeight(step.drawn, textWidth)) + gap;
    const isLast = index === pathwaySteps.length - 1;
    const [x, below, next] = [sceneSize / 2, frameTop + sceneSize + 4, top - 4];
    return [
      rect(1, frameTop, sceneSize - 2, sceneSize, paint.clearingQuiet),
      ...scenes[scene](([x, y]) => [x, frameTop + y]),
      ...textBlock([left, frameTop + 14], title, textWidth, titleStyle),
      ...drawWords(step, frameTop + titleHeight + 20),
      ...(isLast ? [] : [line([x, below], [x, next], paint.trail, '5 5')]),
    ];
  });
  return { width: boxWidth.narrow, height: Math.ceil(top - gap + 8), parts };
}

/** How sure the step is, as a word with one to three contour lines, and its sentence. The text twin says all three. */
function drawWords({ sureness, drawn }: Step, base: number): Part[] {
  const lines = Array.from({ length: density[sureness] }, (_, index) => base - 1 - index * 4.4);
  return [
    ...lines.map((y) => stroke(hump(y), paint.index)),
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
