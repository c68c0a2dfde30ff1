import type { Practice } from '~/content/schema/practice';

export type Redirect = Practice['redirects'][number];

/** The host’s file of redirects. An old address is known with and without its last slash. */
export const redirectFile = (redirects: readonly Redirect[]): string =>
  redirects
    .flatMap(({ from, to }) =>
      (from.endsWith('/') ? [from, from.slice(0, -1)] : [from]).map((old) => `${old} ${to} 301\n`),
    )
    .join('');

/** The file that answers at an old address where the host knows no redirects. */
export const redirectPagePath = ({ from }: Redirect): string =>
  from.endsWith('/') ? `${from}index.html` : from;

export const redirectPage = ({ to }: Redirect): string =>
  [
    '<!doctype html><html lang="en-US"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width"><title>This page has moved</title>',
    `<meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=${to}"></head>`,
    `<body><p>This page has moved. <a href="${to}">Go to its new address</a>.</p></body></html>\n`,
  ].join('');
