/** The lines of Cloudflare's header file. What exceeds a limit is dropped there without a word, so it is refused here. */
export const limits = { rules: 100, line: 2000 } as const;

export type Headers = Readonly<Record<string, string>>;

export const headerLine = (name: string, value: string): string => `  ${name}: ${value}`;

const checked = (line: string): string => {
  if (line.length > limits.line)
    throw new Error(
      `A line of the header file has ${line.length} characters; the host reads ${limits.line}: ${line.slice(0, 120)}…`,
    );
  return line;
};

/** Headers for every address. */
export const firstRule = (headers: Headers): string =>
  ['/*', ...Object.entries(headers).map(([name, value]) => checked(headerLine(name, value)))].join(
    '\n',
  );

/** Headers for one path in place of those of the first rule. Rules add up, so each is first taken back (`!`). */
export const furtherRule = (path: string, headers: Headers): string =>
  [
    path,
    ...Object.keys(headers).map((name) => `  ! ${name}`),
    ...Object.entries(headers).map(([name, value]) => checked(headerLine(name, value))),
  ].join('\n');
