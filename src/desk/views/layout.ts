import type { Look } from '../desk';
import { html, type Markup } from '../html';

export interface PageView {
  readonly title: string;
  readonly body: Markup;
  /** What was just done, or why it was not. */
  readonly said?: string | undefined;
  /** The address of the page to show beside it. */
  readonly page: string;
}

const rooms: readonly (readonly [path: string, words: string])[] = [
  ['/', 'What is open'],
  ['/form/practice', 'Facts'],
  ['/form/help-lines', 'People to call'],
  ['/form/room', 'The room'],
  ['/prescribers', 'Prescribers'],
  ['/reviews', 'Reviews'],
];

export const settledWords = ({ progress: { open, all } }: Look): string =>
  `${all - open.length} of ${all}`;

const statusView = (look: Look): Markup => {
  const { open, all } = look.progress;
  const last = look.desk.history.last();
  return html`<div id="status">
    <p>
      <progress
        value="${all - open.length}"
        max="${all}"
        aria-label="Settled before launch"
      ></progress>
      ${settledWords(look)} settled
    </p>
    ${
      last !== undefined &&
      html`<form method="post" action="/undo">
        <span>Saved: ${last}</span> <button>Undo</button>
      </form>`
    }
  </div>`;
};

const previewView = (origin: string | undefined, page: string): Markup =>
  html`<aside id="preview" aria-label="The site as it is now" data-origin="${origin ?? ''}">
    ${
      origin === undefined
        ? html`<p>The site comes here once it is ready to be shown, which takes up to a minute.</p>`
        : html`<p>
              <a href="${origin}${page}" target="_blank" rel="noopener">See this page by itself</a>
            </p>
            <iframe name="site" title="The site as it is now" src="${origin}${page}"></iframe>`
    }
  </aside>`;

/** The frame of every page of the desk. */
export const layout = (
  look: Look,
  path: string,
  origin: string | undefined,
  view: PageView,
): Markup =>
  html`<!doctype html>
    <html lang="en-US">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${view.title} – the desk</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="/desk.css" />
        <script type="module" src="/desk.js"></script>
      </head>
      <body>
        <a class="skip" href="#main">Skip to the form</a>
        <header>
          <nav aria-label="The desk">
            ${rooms.map(
              ([to, words]) =>
                html`<a
                  href="${to}"
                  ${(to === path || (to !== '/' && path.startsWith(to))) && html`aria-current="page"`}
                  >${words}</a
                >`,
            )}
          </nav>
          ${statusView(look)}
        </header>
        <main id="main">
          <h1>${view.title}</h1>
          <p id="said" role="status">${view.said}</p>
          ${view.body}
        </main>
        ${previewView(origin, view.page)}
      </body>
    </html> `;
