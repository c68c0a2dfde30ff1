import { palette } from '../../../tailwind.config.mjs';

const { paper, mist, ink, spruce, line, clay } = palette.light;

/** The colors of a drawing that stands outside the site's style sheet: a picture for shared links, an icon. */
export const printInks = { paper, land: mist, ink, ring: spruce, line, trail: clay } as const;

/** The same for a dark page. */
export const nightInks = palette.darkMap;
