import type { DataPath } from '~/content/yaml/yaml-file';
import type { Part } from './form';
import { CannotEdit, endOfLine, placeOf } from './edit/place';

/** What the notes of a YAML file say to whoever fills it in. */

/** The note at the end of the line of a value. */
export function noteAt(yaml: string, path: DataPath): string | undefined {
  try {
    const { gap, to, raw } = placeOf(yaml, path);
    if (raw === undefined) return undefined;
    return [to, gap]
      .map((from) => /^\s+#\s*(.*)$/.exec(yaml.slice(from, endOfLine(yaml, from)))?.[1])
      .find((note) => note !== undefined);
  } catch (error) {
    if (error instanceof CannotEdit) return undefined;
    throw error;
  }
}

/** Fields that stand together in a file, under a line such as `# --- Booking ---`. */
export interface Section {
  readonly title: string | undefined;
  readonly parts: readonly Part[];
}

const banner = /^# -+ (.+?) -+$/gm;

/** The parts of a form in the order of their file, under its own headings. */
export function sectionsOf(yaml: string, parts: readonly Part[]): Section[] {
  const banners = [...yaml.matchAll(banner)].map(({ index, 1: title }) => ({ index, title }));
  const places = parts
    .map((part) => ({ part, at: placeOf(yaml, part.path).start }))
    .sort((one, other) => one.at - other.at);
  const titles = [{ index: -1, title: undefined }, ...banners];
  return titles
    .map(({ index, title }, which) => ({
      title,
      parts: places
        .filter(({ at }) => at > index && at < (titles[which + 1]?.index ?? Infinity))
        .map(({ part }) => part),
    }))
    .filter((section) => section.parts.length > 0);
}
