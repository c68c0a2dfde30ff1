import { load, YAMLException } from 'js-yaml';
import type { FaultWords } from '../fault';

/**
 * How the build reads YAML: Astro has a reader of its own, which takes “2026-12-01” for a moment in time, for one, and
 * knows signs that ours passes by. What is checked has to be what is built.
 */

interface Built {
  readonly data?: unknown;
  /** What the build would stop at, and at which character. */
  readonly complaint?: FaultWords & { readonly offset: number };
}

const complaints: readonly (readonly [reason: RegExp, message: string, fix: string])[] = [
  [
    /tag/,
    'a value may not begin with “!”',
    'Put the whole value in quotes, such as notice: "!Important".',
  ],
  [/alias/, 'a value may not begin with “*”', 'Put the whole value in quotes.'],
  [/merge/, '“<<” means something else to the program that builds the site', 'Delete this line.'],
];

export function readAsBuilt(yaml: string): Built {
  try {
    return { data: load(yaml) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const [, message, fix] = complaints.find(([reason]) => reason.test(error.reason)) ?? [
      undefined,
      'the program that builds the site cannot read this line',
      'Put the whole value in quotes, and line it up with the lines around it.',
    ];
    // Its own type promises a place, but a stray sign at the very start has none.
    const place = error.mark as typeof error.mark | undefined;
    return { complaint: { offset: place?.position ?? 0, message, fix } };
  }
}
