import { builtinModules } from 'node:module';
import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of docs/architecture.md as code: `room('lib', [])` lets files of src/lib import nothing of ours but src/lib.
 * Another room is reached by its name, `~/room/module`; inside a room imports are relative. `outside` names modules from
 * elsewhere that the room may not use. `tests/unit/rooms.test.ts` tries wrong imports of every kind.
 */
const rooms = [
  'content',
  'screening',
  'evidence',
  'drawings',
  'data',
  'check',
  'islands',
  'components/ui',
  'components/site',
  'components/mdx',
  'components/head',
  'layouts',
  'pages',
  'lib',
  'build',
  'desk',
  'styles',
  'assets',
];

/** Relative paths that leave a room, for a file that lies `depth` folders inside it; some at the root may be read. */
const leavingPatterns = (name, kinds) =>
  [0, 1, 2, 3].map((depth) => {
    const toRoot = depth + name.split('/').length + 1;
    return {
      files: [`src/${name}/${'*/'.repeat(depth)}*.${kinds}`],
      regex: `^(?!(\\.\\./){${toRoot}}(content|tests|tailwind)[/.])(\\.\\./){${depth + 1},}`,
    };
  });

const modulesOf = (names) => names.flatMap((name) => [`~/${name}`, `~/${name}/**`]);

/**
 * `types` names rooms of which only types may be imported, and `content` is one of them anywhere: what its records look
 * like leaves nothing behind in the code. `kinds` narrows the rule to some kinds of files.
 */
const room = (
  name,
  allowed,
  outside = [],
  { types: named = [], kinds = '{ts,tsx,astro}' } = {},
) => {
  const types = ['content', ...named].filter(
    (other) => other !== name && name !== 'lib' && !allowed.includes(other),
  );
  const forbidden = rooms.filter((other) => ![name, ...allowed, ...types].includes(other));
  const means = [name, ...allowed, ...types.map((other) => `types of ${other}`)].join(', ');
  const message = `src/${name} may import only: ${means} (docs/architecture.md).`;
  const patterns = [
    { group: modulesOf(forbidden), message },
    ...(types.length > 0 ? [{ group: modulesOf(types), allowTypeImports: true, message }] : []),
    ...(outside.length > 0
      ? [{ group: outside, message: `src/${name} may not use this (docs/architecture.md).` }]
      : []),
  ];
  return leavingPatterns(name, kinds).map(({ files, regex }) => ({
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...patterns,
            { regex, message: 'Reach another room by its name: ~/room/module.' },
          ],
        },
      ],
    },
  }));
};

const node = builtinModules.flatMap((name) => [
  name,
  `${name}/*`,
  `node:${name}`,
  `node:${name}/*`,
]);
const io = [...node, 'astro:*'];

const offLimits = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'Image',
  'Audio',
  'open',
  'navigator',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
];
const wholes = ['window', 'globalThis', 'self', 'top', 'parent'];
const stays = 'Answers never leave the page (docs/architecture.md).';
/** Where the page may go, and what stands in its history: each in one module of the self-screen. */
const ways = ['location', 'history'];
const noNetworkOrStorage = {
  'no-restricted-globals': ['error', ...offLimits.map((name) => ({ name, message: stays }))],
  'no-restricted-properties': [
    'error',
    ...['cookie', 'location'].map((property) => ({ object: 'document', property, message: stays })),
    ...wholes.flatMap((object) =>
      [...offLimits, ...ways].map((property) => ({ object, property, message: stays })),
    ),
  ],
};
const noWays = {
  'no-restricted-globals': [
    'error',
    ...[...offLimits, ...ways].map((name) => ({ name, message: stays })),
  ],
};
/** A pure room has no clock, no chance and no page. */
const pure = {
  'no-restricted-globals': [
    'error',
    ...[...offLimits, 'document', 'window', 'location', 'history', 'Date', 'process'].map(
      (name) => ({ name, message: 'src/screening is pure (docs/architecture.md).' }),
    ),
  ],
  'no-restricted-properties': [
    'error',
    {
      object: 'Math',
      property: 'random',
      message: 'src/screening is pure (docs/architecture.md).',
    },
  ],
};

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.astro/', '.wrangler/', 'reports/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  { files: ['src/islands/**/*.tsx'], ...a11y.configs.recommended },
  // A frame that scrolls must take focus, or a keyboard cannot scroll it.
  {
    files: ['**/*.astro'],
    rules: {
      'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['group', 'tabpanel'] }],
    },
  },
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/check/**', 'src/build/**', 'src/desk/cli.ts', 'tests/**'],
    rules: { 'no-console': 'off' },
  },

  ...room('lib', [], io),
  ...room(
    'content',
    ['lib'],
    io.filter((name) => !['node:fs', 'node:path'].includes(name)),
  ),
  ...room(
    'screening',
    ['lib'],
    [
      'astro:*',
      'preact',
      'preact/*',
      'yaml',
      'zod',
      ...node.filter((name) => !name.endsWith('crypto')),
    ],
  ),
  ...room('evidence', ['lib'], io),
  // Shapes are pure; the markup of a drawing reads what the drawing says; the kit knows no drawing.
  ...room('drawings', ['lib'], [...io, 'zod'], { types: ['evidence'] }),
  ...room('drawings', ['data', 'evidence', 'lib'], ['astro:content'], { kinds: 'astro' }),
  ...room('drawings/kit', ['lib'], [...io, 'zod']),
  ...room('data', ['content', 'screening', 'evidence', 'lib'], []),
  ...room('check', ['content', 'screening', 'evidence', 'lib', 'components/mdx'], ['astro:*']),
  ...room('islands', ['screening', 'lib'], [...io, 'zod', '~/screening/build']),
  ...room('components/ui', ['lib'], ['astro:content']),
  ...room('components/site', ['components/ui', 'drawings', 'data', 'evidence', 'screening', 'lib']),
  ...room('components/mdx', [
    'components/ui',
    'components/site',
    'drawings',
    'data',
    'evidence',
    'lib',
  ]),
  ...room('components/head', ['lib', 'assets']),
  ...room('layouts', [
    'components/ui',
    'components/site',
    'components/head',
    'drawings',
    'data',
    'lib',
    'styles',
  ]),
  ...room(
    'pages',
    rooms.filter((name) => name !== 'check' && name !== 'desk'),
  ),
  ...room('build', ['lib', 'content', 'check']),
  ...room('desk', ['lib', 'content', 'check'], ['astro:*']),

  { files: ['src/screening/**'], rules: pure },
  {
    files: ['src/islands/**'],
    ignores: ['src/islands/screening/kept-answers.ts', 'src/islands/search/index-files.ts'],
    rules: noNetworkOrStorage,
  },
  {
    files: ['src/islands/screening/**'],
    ignores: ['kept-answers.ts', 'tab-history.ts', 'leave-page.ts'].map(
      (name) => `src/islands/screening/${name}`,
    ),
    rules: noWays,
  },
);
