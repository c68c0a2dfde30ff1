import { expect, it } from 'vitest';
import { separateWords } from '~/build/separate-words';

it.each([
  ['<dt>Form</dt><dd>a lozenge</dd></dl>', '<dt>Form</dt>\n<dd>a lozenge</dd>\n</dl>'],
  ['<th>Form</th><th>Where</th></tr>', '<th>Form</th>\n<th>Where</th>\n</tr>'],
  ['<dt>Form</dt> <dd>a <b>small</b> one', '<dt>Form</dt> <dd>a <b>small</b> one'],
])('separates the words of %s where nothing else does', (html, separated) => {
  expect(separateWords(html)).toBe(separated);
});
