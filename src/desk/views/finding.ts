import type { Fault } from '~/content/fault';
import { html, type Markup } from '../html';

/** One thing that is wrong, in the words of `npm run check`. */
export const findingView = (
  { file, line, level, rule, message, fix }: Fault,
  form?: string,
): Markup => html`
  <div class="finding ${level}">
    <p><strong>${level === 'error' ? 'To mend' : 'To look at'}:</strong> ${message}.</p>
    <p>${fix}</p>
    <p class="place">
      ${form === undefined ? file : html`<a href="/form/${form}">${file}</a>`}, line ${line}
      (${rule})
    </p>
  </div>
`;
