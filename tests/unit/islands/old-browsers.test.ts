import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import ts from 'typescript';

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

it('README names the browsers that the built scripts are checked for', () => {
  const read = (path: string): string => readFileSync(path, 'utf8');
  const checked = read('tests/site/es-check.json').match(/[a-z]+ [\d.]+(?=[,"])/g) ?? [];
  expect(checked).toHaveLength(3);
  const readme = read('README.md').replaceAll('Chrome and Edge', 'Chrome').toLowerCase();
  expect(checked.filter((browser) => !readme.includes(browser))).toEqual([]);
});
