/** What the program makes of a page by its kind. Everything else it reads from the page itself. */
interface PageKind {
  /** There may be several. Of every other kind there is one page: the program leads to it or fills it. */
  readonly isMany?: true;
  /** It is about the practice or this site, and not about health. */
  readonly isBusiness?: true;
  /** It says nothing that a clinician would have to check. */
  readonly isPlain?: true;
  /** It is about the risks or about help: a benefit that it names needs no warning beside it. */
  readonly isWarning?: true;
  /** A route of its own shows it. */
  readonly isRouted?: true;
  /** No address leads to it. */
  readonly isUnaddressed?: true;
}

export const pageKinds = {
  health: { isMany: true },
  practice: { isMany: true, isBusiness: true },
  home: { isRouted: true },
  'self-screen': { isRouted: true },
  'paper-form': { isRouted: true, isPlain: true },
  search: { isRouted: true, isPlain: true },
  'not-found': { isRouted: true, isPlain: true, isWarning: true, isUnaddressed: true },
  help: { isWarning: true },
  risks: { isWarning: true },
  booking: { isBusiness: true },
  prescribers: {},
  alternatives: {},
  questions: { isPlain: true },
  evidence: {},
  sources: {},
  contact: { isBusiness: true },
  site: { isBusiness: true },
} as const satisfies Readonly<Record<string, PageKind>>;

export type PageKindName = keyof typeof pageKinds;

export const pageKindNames = Object.keys(pageKinds) as PageKindName[];

/** Whether something holds of the pages of a kind. */
export const isKind = (kind: PageKindName | undefined, trait: keyof PageKind): boolean =>
  kind !== undefined && trait in pageKinds[kind];
