/** The map of the site in squares: a place is named by the square it stands on, counted from the left and from the top. */
export const mapSize = { across: 74, down: 70 } as const;

export interface Square {
  readonly x: number;
  readonly y: number;
}

/** How far apart two squares lie, in squares. */
export const squaresBetween = (one: Square, other: Square): number =>
  Math.hypot(one.x - other.x, one.y - other.y);

/** A name is wide and low, so that a square to the side is nearer to it than one above. */
const sideways = 0.4;

const roomBetween = (one: Square, other: Square): number =>
  Math.hypot((one.x - other.x) * sideways, one.y - other.y);

/** The square with the most room for a name around it. A name needs room beside its mark, so the edges stay free. */
export function freeSquare(taken: readonly Square[]): Square {
  const edge = 8;
  let best = { x: edge, y: edge };
  let most = -1;
  for (let y = edge; y <= mapSize.down - edge; y += 1)
    for (let x = edge; x <= mapSize.across - edge; x += 1) {
      const room = Math.min(...taken.map((other) => roomBetween(other, { x, y })));
      if (room > most) [best, most] = [{ x, y }, room];
    }
  return best;
}
