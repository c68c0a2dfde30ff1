import type { Fault, Finding } from '~/content/fault';
import type { Files } from '~/content/files';
import type { brokenPictures } from '~/content/pictures';
import type { Site, TextEntry } from '~/content/site';

/** A picture file. One whose size cannot be read has no sides. */
export interface Picture {
  readonly bytes: number;
  /** Pixels of its shorter side. */
  readonly side: number | undefined;
}

export interface CheckInput {
  /** The text files under `content/`. */
  readonly files: Files;
  /** Files that are not text, such as pictures, under `content/` and `public/`. */
  readonly binaries: ReadonlySet<string>;
  /** Those that cannot be shown, though they are called pictures, and why. */
  readonly brokenPictures: ReturnType<typeof brokenPictures>;
  /** The files in `content/images`. */
  readonly pictures: ReadonlyMap<string, Picture>;
  /** Addresses of the site that are not pages, such as `/research/references.bib`. */
  readonly downloads: ReadonlySet<string>;
  /** As `YYYY-MM-DD`. Dates only ever warn. */
  readonly today: string;
}

/** What every rule may look at. */
export interface Project extends Omit<CheckInput, 'files'> {
  readonly site: Site;
}

/** Looks over all of `content/`. */
export type Check = (project: Project) => Iterable<Fault>;

/** A finding, and where it is in its file. */
export type TextFinding = Finding & { readonly offset: number };

/** Looks over one text. */
export type TextCheck = (text: TextEntry, project: Project) => Iterable<TextFinding>;
