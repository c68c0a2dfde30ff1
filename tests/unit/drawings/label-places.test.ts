import { expect, it } from 'vitest';
import { placeLabels, type Box, type Subject } from '~/drawings/kit/label-places';

const phone: Box = [0, 0, 100, 100];
const desk: Box = [-200, 0, 300, 100];
const subject = (name: string, x: number, y = 50, width = 40): Subject => {
  const shape = { at: [x, y], radius: 5, width, height: 12, row: 12 } as const;
  return { name, frames: [shape, shape] };
};
const placed = (subjects: Subject[], spared: [number, number][] = []) =>
  Object.fromEntries(placeLabels(subjects, { frames: [phone, desk], spared: [spared, spared] }));

it('A label stands to the right of its mark while there is room', () => {
  expect(placed([subject('a', 20)])).toEqual({ a: { side: 'right', from: 0 } });
});

it('A label moves to another side where the frame ends, or where something had better stay uncovered', () => {
  expect(placed([subject('a', 80)])).toEqual({ a: { side: 'left', from: 0 } });
  expect(placed([subject('a', 50)], [[80, 50]])).toEqual({ a: { side: 'left', from: 0 } });
});

it('An earlier label takes its place first, and a later one keeps clear of it and of its mark', () => {
  expect(placed([subject('a', 20), subject('b', 50)])).toMatchObject({ a: { side: 'right' } });
  expect(placed([subject('a', 20), subject('b', 50)])['b']).toBeUndefined();
  expect(placed([subject('a', 20), subject('b', 50, 70)])['b']).toEqual({ side: 'right', from: 0 });
});

it('A label with no room on a phone is shown from the first frame that has room for it', () => {
  expect(placed([subject('a', 50, 50, 120)])).toEqual({ a: { side: 'right', from: 1 } });
});

it('A subject that a frame is not to show is looked at in the others', () => {
  const [, wide] = subject('a', 50).frames;
  expect(placed([{ name: 'a', frames: [undefined, wide] }])).toEqual({
    a: { side: 'right', from: 1 },
  });
});

it('A name without a mark may stand over its place', () => {
  expect(placed([{ ...subject('a', 50), sides: ['over'] }])).toEqual({
    a: { side: 'over', from: 0 },
  });
});
