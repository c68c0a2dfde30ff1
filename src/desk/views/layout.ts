import type { Look } from '../desk';
import { html, type Markup } from '../html';
import { previewView, type Beside } from './preview';

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

/** The frame of every page of the desk. */
export const layout = (
  look: Look,
  { path, ...beside }: Beside & { readonly path: string },
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
        ${previewView(beside, view.page)}
      </body>
    </html> `;
