import type { Look } from './desk';
import { html, type Markup } from './html';
import type { SentFile } from './sent';
import { layout } from './views/layout';
import type { Beside } from './views/preview';

/** What goes back to the browser. */
export interface Reply {
  readonly status: number;
  readonly type?: string;
  readonly body?: string;
  readonly location?: string;
  readonly cookie?: string;
}

export interface Request extends Beside {
  readonly path: string;
  /** What a form sent; nothing where a page is only looked at. */
  readonly sent: URLSearchParams | undefined;
  /** A file that came with it. */
  readonly file: SentFile | undefined;
}

export const htmlType = 'text/html; charset=utf-8';

/** A page of the desk around this view, with what is to be said once. */
export const pageOf = (
  look: Look,
  request: Request,
  view: { title: string; body: Markup; page?: string; said?: string },
  status = 200,
): Reply => ({
  status,
  type: htmlType,
  body: layout(look, request, { page: '/', said: look.desk.notice.take(), ...view }).text,
});

export const notHere = (look: Look, request: Request): Reply =>
  pageOf(
    look,
    request,
    { title: 'Not here', body: html`<p>There is no such page on the desk.</p>` },
    404,
  );
