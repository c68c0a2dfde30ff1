/** The scripts of the built site: address to code. */
export type Scripts = ReadonlyMap<string, string>;

/** @throws when a page asks for a script that was not built. */
export function codeOf(scripts: Scripts, address: string): string {
  const code = scripts.get(address);
  if (code === undefined) throw new Error(`A page asks for ${address}, which was not built`);
  return code;
}
