import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

const copied = [
  'astro.config.mjs',
  'tailwind.config.mjs',
  'tsconfig.json',
  'package.json',
  'content',
  'public',
  'src',
];

/** Caches that a build writes below node_modules; a copy of the project needs its own. */
const isCache = (name: string): boolean => /^\.(?!bin$)/.test(name);

/** Pages that are not prose: they list a whole collection, or have a route of their own. */
const unlike = [
  'index',
  'search',
  'self-screen',
  'not-found',
  'research',
  'questions',
  'prescribers',
  'about-this-site',
];

/** A copy of the project in a folder of its own, with the packages of this one. */
function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'site-bench-'));
  for (const name of copied)
    if (existsSync(name)) cpSync(name, join(root, name), { recursive: true });
  mkdirSync(join(root, 'node_modules'));
  for (const name of readdirSync('node_modules')) {
    if (!isCache(name))
      symlinkSync(join(process.cwd(), 'node_modules', name), join(root, 'node_modules', name));
  }
  return root;
}

const retitled = (text: string, number: number): string =>
  text
    .replace(/^title: (["']?)(.*?)\1$/m, (_, quote: string, title: string) => {
      const mark = quote || '"';
      return `title: ${mark}${title} ${number}${mark}`;
    })
    .replace(/^description: ["']?/m, (start) => `${start}${number} `);

/** A copy of the project with about `pages` pages: the real ones, and the real pages of prose again and again under other names. */
export function syntheticSite(pages: number): string {
  const root = copyProject();
  const folder = join(root, 'content/pages');
  const real = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.mdx'),
  );
  const prose = real.filter(
    (file) => file === basename(file) && !unlike.includes(basename(file, '.mdx')),
  );
  for (let number = 1; number <= pages - real.length; number += 1) {
    const source = prose[number % prose.length] ?? '';
    writeFileSync(
      join(folder, `${basename(source, '.mdx')}-${number}.mdx`),
      retitled(readFileSync(join(folder, source), 'utf8'), number),
    );
  }
  return root;
}
