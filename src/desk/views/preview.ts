import { html, type Markup } from '../html';

/** The site beside the forms. */
export interface Beside {
  /** Where it is shown; nothing while it is not. */
  readonly origin: string | undefined;
  /** Whether it is on its way. */
  readonly isComing: boolean;
}

/** A page of it follows this in an address of the desk, which shows that page alone. */
export const besidePaths = '/preview/';

const frameView = (address: string): Markup =>
  html`<p><a href="${address}" target="_blank" rel="noopener">See this page by itself</a></p>
    <iframe name="site" title="The site as it is now" src="${address}"></iframe>`;

/** One page of the site; while that is on its way, `data-origin` is there and empty. */
export function previewView({ origin, isComing }: Beside, page: string): Markup {
  const where = origin ?? (isComing ? '' : undefined);
  return html`<aside
    id="preview"
    aria-label="The site as it is now"
    data-page="${page}"
    ${where !== undefined && html`data-origin="${where}"`}
  >
    ${
      origin !== undefined
        ? frameView(origin + page)
        : isComing
          ? html`<p>
              The site comes here once it is ready to be shown, which takes up to a minute.
            </p>`
          : html`<p>
              The site is not shown here. To look at it, type <code>npm run dev</code> in a
              terminal.
            </p>`
    }
  </aside>`;
}
