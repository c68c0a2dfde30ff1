import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { tasteAside } from '../support/html-rules';
import { everyPage } from './support/pages';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    ...tasteAside,
    'long-title': 'off',
    // Telephone links are written by src/lib/phones.ts; a non-breaking hyphen in each would reach the clipboard.
    'tel-non-breaking': 'off',
    'no-implicit-button-type': 'error',
    // Ticking several boxes of one question is what a shared name is for.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
  },
});

/** HTML has no word for ticks that must be gone once a page was left; browsers forget them with this attribute, so privacy goes first. */
const isForTicks = ({ ruleId, message }: { ruleId: string; message: string }): boolean =>
  /^(input-attributes|valid-autocomplete)$/.test(ruleId) &&
  /autocomplete/.test(message) &&
  /<input type="(radio|checkbox)">/.test(message);

describe('the markup', () => {
  it.each(everyPage.map(({ url, html }) => ({ url, html })))(
    'of $url is valid',
    async ({ url, html }) => {
      const report = await validator.validateString(html, url);
      expect(
        report.results.flatMap(({ messages }) =>
          messages
            .filter((message) => !isForTicks(message))
            .map(
              ({ ruleId, message, line, column, selector }) =>
                `${line}:${column} ${ruleId}: ${message} (${selector})`,
            ),
        ),
      ).toEqual([]);
    },
  );
});
