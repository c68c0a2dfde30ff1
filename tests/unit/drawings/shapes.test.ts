import { describe, expect, it } from 'vitest';
import { describeDoseTime } from '~/drawings/dose-timeline';
import { renderParts } from '~/drawings/kit/svg';
import { shortenPath } from '~/drawings/kit/curve';
import { wrapText, measureText } from '~/drawings/kit/lettering';
import { text } from '~/drawings/kit/parts';
import { createRandom } from '~/drawings/kit/random';
import { contourRings, hills, openCountry, soundingsOf } from '~/drawings/kit/terrain';

const grid = { left: 0, top: 0, width: 100, height: 100, cell: 2 };

describe('the terrain', () => {
  it('is the same for the same seed and another for another', () => {
    expect(openCountry(7, 50)(12, 34)).toBe(openCountry(7, 50)(12, 34));
    expect(openCountry(7, 50)(12, 34)).not.toBe(openCountry(8, 50)(12, 34));
  });

  it('gives one closed line around both hills below their saddle, and one around each above it', () => {
    const pair = hills(
      [
        { x: 32, y: 50, radius: 30 },
        { x: 68, y: 50, radius: 30 },
      ],
      1,
      0,
    );
    expect(contourRings(soundingsOf(pair, grid), 0.2)).toHaveLength(1);
    expect(contourRings(soundingsOf(pair, grid), 0.7)).toHaveLength(2);
  });
});

describe('the random source', () => {
  it('repeats itself and stays between 0 and 1', () => {
    const [one, other] = [createRandom(3), createRandom(3)];
    const drawn = Array.from({ length: 50 }, () => one());
    expect(drawn).toEqual(Array.from({ length: 50 }, () => other()));
    expect(drawn.every((value) => value >= 0 && value < 1)).toBe(true);
  });
});

describe('a shortened path', () => {
  it('says each point as a step from the last one', () => {
    expect(shortenPath('M10,10L12.5,9C13,9,14,10,15,10.04Z', 1)).toBe(
      'M10 10l2.5-1c.5 0 1.5 1 2.5 1z',
    );
  });

  it('does not drift, however many points it has', () => {
    const points = Array.from({ length: 300 }, (_, index) => `${(index * 1.04).toFixed(2)},0`);
    const steps =
      shortenPath(`M${points.join('L')}`, 1)
        .match(/-?[\d.]+/gu)
        ?.map(Number) ?? [];
    const end = steps.filter((_, index) => index % 2 === 0).reduce((sum, step) => sum + step, 0);
    expect(end).toBeCloseTo(299 * 1.04, 1);
  });
});

describe('lettering', () => {
  it('breaks words into lines that fit', () => {
    const lines = wrapText('Ketamine blocks NMDA receptors on brain cells', 120, 14);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.every((row) => measureText(row, 14) <= 120)).toBe(true);
  });

  it('escapes what would break the markup', () => {
    expect(renderParts([text([0, 0], 'a < b & “c”')])).toContain('a &lt; b &amp; “c”');
  });
});

describe('a study’s time', () => {
  it('is said in the unit that reads best', () => {
    expect(describeDoseTime({ from: 72, to: 132 })).toBe('72 to 132 hours');
    expect(describeDoseTime({ from: 0, to: 336 })).toBe('up to 14 days');
    expect(describeDoseTime({ from: 24, to: 24 })).toBe('at 24 hours');
    expect(describeDoseTime({ from: 1, to: 1 })).toBe('at 1 hour');
    expect(describeDoseTime({ from: 0, to: 1 })).toBe('up to 1 hour');
    expect(describeDoseTime({ from: 1, to: 2 })).toBe('1 to 2 hours');
  });
});
