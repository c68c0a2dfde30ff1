import plugin from 'tailwindcss/plugin';

/**
 * Design tokens of “Contour” (docs/design.md). Each colour is a role; components name the role, never a hex value.
 * `tests/unit/styles/contrast.test.ts` checks every pair that is used as text or as an interface part.
 */
export const palette = {
  light: {
    paper: '#F7F4EE',
    raised: '#FFFDF9',
    ink: '#20302E',
    'ink-2': '#4A5A57',
    spruce: '#1F5F5B',
    'on-spruce': '#FFFFFF',
    deep: '#16423F',
    'on-deep': '#F7F4EE',
    clay: '#A6492F',
    line: '#7C8C88',
    hair: '#D5D6CC',
    mist: '#D9E5E0',
    ground: '#E6ECE6',
    upland: '#D0DFD8',
    rim: '#1F5F5B',
    contour: '#B4C2BB',
    ochre: '#E2B45C',
    summit: '#E2B45C',
    crisis: '#7A2415',
    'crisis-bg': '#FBE9E2',
    ok: '#2F6B3A',
  },
  dark: {
    paper: '#12201F',
    raised: '#1A2C2A',
    ink: '#EEF1EC',
    'ink-2': '#B7C5C0',
    spruce: '#8CC9BF',
    'on-spruce': '#12201F',
    deep: '#0B1615',
    'on-deep': '#EEF1EC',
    clay: '#F0A489',
    line: '#6F857F',
    hair: '#2C413E',
    mist: '#22393A',
    ground: '#182A29',
    upland: '#223C3A',
    rim: '#4F8A81',
    contour: '#365450',
    ochre: '#E2B45C',
    summit: '#6E5422',
    crisis: '#FFD9CC',
    'crisis-bg': '#3A1B14',
    ok: '#8FCB9B',
  },
  /** `prefers-contrast: more`: the soft roles move to their strong neighbours. The land of the map stays soft behind its names. */
  lightMore: {
    'ink-2': '#20302E',
    line: '#4A5A57',
    hair: '#7C8C88',
    spruce: '#16423F',
    clay: '#7A2F1B',
  },
  darkMore: {
    'ink-2': '#EEF1EC',
    line: '#B7C5C0',
    hair: '#6F857F',
    spruce: '#BFE5DE',
    clay: '#FFC9B4',
  },
  /** On paper: black on white, whatever the screen showed; two grays keep the fields of a drawing apart. */
  print: {
    paper: '#FFFFFF',
    raised: '#FFFFFF',
    ink: '#000000',
    'ink-2': '#222222',
    spruce: '#000000',
    mist: '#DDDDDD',
    ground: '#F4F4F4',
    upland: '#DDDDDD',
    rim: '#555555',
    contour: '#AAAAAA',
    hair: '#BBBBBB',
    line: '#555555',
    clay: '#666666',
    summit: '#EEEEEE',
    deep: '#FFFFFF',
    'on-deep': '#000000',
    crisis: '#000000',
    'crisis-bg': '#FFFFFF',
  },
};

const variables = (roles) =>
  Object.fromEntries(Object.entries(roles).map(([role, hex]) => [`--${role}`, hex]));

/** The faces of src/styles/fonts.css that stand in until a font has come. */
const fallbacks = (font, machines) => machines.map((machine) => `"${font} on ${machine}"`);

const sansFallbacks = [
  ...fallbacks('Atkinson', ['Arial', 'Roboto', 'DejaVu']),
  'system-ui',
  'sans-serif',
];

/** @type {import('tailwindcss').Config} */
export default {
  content: ['./src/**/*.{astro,ts,tsx}', '!./src/desk/**'],
  safelist: [{ pattern: /^map-[xy]-/ }],
  theme: {
    colors: {
      transparent: 'transparent',
      current: 'currentColor',
      ...Object.fromEntries(Object.keys(palette.light).map((role) => [role, `var(--${role})`])),
      /** Text on ochre, which is the same in every mode. */
      'on-ochre': palette.light.ink,
    },
    fontFamily: {
      serif: ['Newsreader', ...fallbacks('Newsreader', ['Georgia', 'Noto', 'DejaVu']), 'serif'],
      sans: ['"Atkinson Hyperlegible Next"', ...sansFallbacks],
      kept: ['"Atkinson Kept"', ...sansFallbacks],
    },
    /** Steps of 1.2 from a base of 18 px; the page’s root size is the reader’s own × 1.125. */
    fontSize: {
      xs: ['0.764rem', '1.45'],
      sm: ['0.868rem', '1.5'],
      base: ['1rem', '1.6'],
      lg: ['1.2rem', '1.45'],
      xl: ['1.44rem', '1.3'],
      '2xl': ['1.728rem', '1.22'],
      '3xl': ['2.074rem', '1.15'],
      '4xl': ['2.488rem', '1.1'],
      '5xl': ['2.986rem', '1.06'],
    },
    screens: { sm: '36rem', md: '48rem', lg: '64rem', xl: '80rem' },
    borderRadius: { none: '0', DEFAULT: '4px', full: '9999px' },
    extend: {
      maxWidth: { text: '34rem', page: '70rem' },
      spacing: { gutter: 'clamp(1.1rem, 4vw, 2.5rem)' },
    },
  },
  /** Off: what the design does not use. Most of these would also put a block of variables on every page. */
  corePlugins: {
    container: false,
    transform: false,
    filter: false,
    backdropFilter: false,
    boxShadow: false,
    ringWidth: false,
    ringColor: false,
    ringOffsetWidth: false,
    ringOffsetColor: false,
    ringOpacity: false,
    borderSpacing: false,
    gradientColorStops: false,
    scrollSnapType: false,
    touchAction: false,
    fontVariantNumeric: false,
    contain: false,
    backgroundOpacity: false,
    textOpacity: false,
    borderOpacity: false,
  },
  plugins: [
    // The squares of the site’s map as classes: the policy of the pages allows no style on an element.
    plugin(({ addUtilities }) => {
      const squares = Array.from({ length: 80 }, (_, square) => [
        [`.map-x-${square}`, { '--x': String(square) }],
        [`.map-y-${square}`, { '--y': String(square) }],
      ]);
      addUtilities(Object.fromEntries(squares.flat()));
    }),
    plugin(({ addBase }) => {
      addBase({
        ':root': { 'color-scheme': 'light dark', ...variables(palette.light) },
        '@media (prefers-contrast: more)': { ':root': variables(palette.lightMore) },
        '@media (prefers-color-scheme: dark)': { ':root': variables(palette.dark) },
        '@media (prefers-color-scheme: dark) and (prefers-contrast: more)': {
          ':root': variables(palette.darkMore),
        },
        '@media print': { ':root': variables(palette.print) },
      });
    }),
  ],
};
