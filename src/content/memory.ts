/**
 * Gives back what was made last for a file while its text is the same: a preview checks again after every edit,
 * and only one file has changed. What is made must not be changed afterwards.
 */
export function rememberLast<T>(
  make: (file: string, text: string) => T,
): (file: string, text: string) => T {
  const last = new Map<string, { readonly text: string; readonly made: T }>();
  return (file, text) => {
    const known = last.get(file);
    if (known?.text === text) return known.made;
    const made = make(file, text);
    last.set(file, { text, made });
    return made;
  };
}

/** The same for what is made from one text alone. */
export function rememberOne<T>(make: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly made: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, made: make(text) };
    return last.made;
  };
}

/** The same for what is made from an object that does not change. */
export function rememberFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly made: T }>();
  return (key) => {
    const found = known.get(key) ?? { made: make(key) };
    known.set(key, found);
    return found.made;
  };
}
