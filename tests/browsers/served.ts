import { dist } from '../support/addresses';
import { serve, type Server } from '../support/serve';

/** Where the self-screen leads those who leave it: here a page of ours, so that no test leaves this machine. */
export const neutral = '/privacy/';

function leaveToNeutral(html: string): string {
  const [, leaveTo] = /href="(https:[^"]+)"[^>]*data-leave/.exec(html) ?? [];
  return leaveTo ? html.replaceAll(leaveTo, neutral) : html;
}

const withoutScript = (html: string): string =>
  html.replace(/<script[^>]*type="module"[^>]*><\/script>/g, '');

/** The built site, and the same as it is where its scripts do not arrive. */
export async function serveSite(): Promise<{ readonly whole: Server; readonly bare: Server }> {
  return { whole: await serve(dist, leaveToNeutral), bare: await serve(dist, withoutScript) };
}
