import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import ts from 'typescript';
import project from '../../../package.json';

/** Chrome 85, Firefox 79 and Safari 14, the oldest that README promises the scripts for, know the language of that year. */
const known = ['lib.es2021.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'];

it('the scripts of the site use nothing of the language that their oldest browsers do not know', () => {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const program = ts.createProgram(
    ['src/islands/screening/main.ts', 'src/islands/search/search.ts'],
    { ...options, lib: known, types: [] },
  );
  const found = ts
    .getPreEmitDiagnostics(program)
    .map(
      ({ file, messageText }) =>
        `${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, '\n')}`,
    );
  expect(found).toEqual([]);
});

it.each(['defaults', 'scripts'] as const)(
  'README names the browsers that package.json lists under “%s”',
  (list) => {
    const readme = readFileSync('README.md', 'utf8')
      .replaceAll('Chrome and Edge', 'Chrome')
      .toLowerCase();
    const oldest = project.browserslist[list].map((query) => query.replace(' >=', ''));
    expect(oldest.filter((browser) => !readme.includes(browser))).toEqual([]);
  },
);
