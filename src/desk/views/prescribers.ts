import { longDate } from '~/lib/dates';
import type { Look } from '../desk';
import { html, type Markup } from '../html';

/** The prescribers, each with a form of its own. */
export const prescribersView = ({ result: { site } }: Look): Markup => html`
  <ul>
    ${site.prescribers.map(
      ({ id, data }) =>
        html`<li>
          <a href="/form/prescribers/${id}">${data?.name ?? id}</a>
          ${data && `, last checked on ${longDate(data.asOf)}`}${data?.retired && ', taken off the site'}
        </li>`,
    )}
  </ul>
  <p>
    For a new one, type <code>npm run new -- prescriber</code> in the terminal. The words of its
    card below these fields are changed in its file.
  </p>
`;
