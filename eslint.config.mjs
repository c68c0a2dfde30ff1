import astro from 'eslint-plugin-astro';
import a11y from 'eslint-plugin-jsx-a11y-x';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The rooms of docs/architecture.md as code: `room('lib', [])` lets files of src/lib import nothing of ours but src/lib.
 * `outside` names modules from elsewhere that the room may not use.
 */
const rooms = ['schema', 'screening', 'evidence', 'figures', 'data', 'check', 'islands', 'components/ui', 'components/site', 'components/mdx', 'components/head', 'layouts', 'pages', 'lib', 'build', 'styles', 'assets'];

const room = (name, allowed, outside = []) => {
  const forbidden = rooms.filter((other) => other !== name && !allowed.includes(other));
  return {
    files: [`src/${name}/**/*.{ts,tsx,astro}`],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          { group: forbidden.flatMap((other) => [`~/${other}`, `~/${other}/**`]), message: `src/${name} may import only: ${[name, ...allowed].join(', ')} (docs/architecture.md).` },
          { group: ['../../../*'], message: 'Reach another room by its name: ~/room/module.' },
          ...(outside.length > 0 ? [{ group: outside, message: `src/${name} may not use this (docs/architecture.md).` }] : []),
        ],
      }],
    },
  };
};

const io = ['node:*', 'astro:*'];
const networkAndStorage = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'navigator', 'localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'];
const noNetworkOrStorage = {
  'no-restricted-globals': ['error', ...networkAndStorage.map((name) => ({ name, message: 'Answers never leave the page (docs/architecture.md).' }))],
};

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.astro/', 'reports/', '.stryker-tmp/'] },
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  ...astro.configs['jsx-a11y-recommended'],
  { files: ['src/islands/**/*.tsx'], ...a11y.configs.recommended },
  // A region that scrolls must take focus, or a keyboard cannot scroll it.
  { files: ['**/*.astro'], rules: { 'astro/jsx-a11y/no-noninteractive-tabindex': ['error', { roles: ['region', 'tabpanel'] }] } },
  { rules: { '@typescript-eslint/consistent-type-imports': 'error', 'no-console': 'error', eqeqeq: 'error' } },
  { files: ['src/check/**', 'src/build/**', 'src/bench/**', 'tests/**'], rules: { 'no-console': 'off' } },

  room('lib', [], io),
  room('schema', ['lib'], io),
  room('screening', ['lib'], ['node:fs*', 'node:net', 'astro:*', 'preact', 'preact/*']),
  room('evidence', ['lib'], io),
  room('figures', ['lib'], [...io, 'zod']),
  room('data', ['schema', 'screening', 'evidence', 'lib'], []),
  room('check', ['schema', 'screening', 'evidence', 'lib', 'components/mdx'], ['astro:*']),
  room('islands', ['screening', 'lib'], [...io, 'zod', '~/screening/build']),
  room('components/ui', ['lib'], ['astro:content']),
  room('components/site', ['components/ui', 'figures', 'data', 'evidence', 'schema', 'screening', 'lib']),
  room('components/mdx', ['components/ui', 'components/site', 'figures', 'data', 'evidence', 'schema', 'lib']),
  room('components/head', ['lib', 'assets']),
  room('layouts', ['components/ui', 'components/site', 'components/head', 'figures', 'data', 'schema', 'lib', 'styles']),
  room('pages', rooms.filter((name) => name !== 'check')),
  room('build', ['lib', 'schema', 'check']),

  { files: ['src/screening/**', 'src/islands/**'], ignores: ['src/islands/screening/kept-answers.ts'], rules: noNetworkOrStorage },
);
