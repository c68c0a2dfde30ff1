import { expect, it } from 'vitest';
import { freeSquare, mapSize, squaresBetween } from '~/lib/map-squares';

it('A free square is far from every taken one, and from the edges', () => {
  const taken = [
    { x: 10, y: 10 },
    { x: 60, y: 60 },
  ];
  const free = freeSquare(taken);
  for (const other of taken) expect(squaresBetween(free, other)).toBeGreaterThan(30);
  expect([free.x > 5, free.x < mapSize.across - 5, free.y > 5, free.y < mapSize.down - 5]).toEqual([
    true,
    true,
    true,
    true,
  ]);
});

it('An empty map has room anywhere', () => {
  expect(freeSquare([])).toEqual({ x: 8, y: 8 });
});
