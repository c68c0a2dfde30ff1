import { spawn, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeFrozenPractice } from '../../support/frozen-practice';

/** Long enough for a page that is made for the first time, on a busy machine. */
const patience = 120_000;
const pause = 300;

const root = mkdtempSync(join(tmpdir(), 'preview-'));
const path = (file: string): string => join(root, file);

/** Each stops the content from being read, or the preview from being set up. */
const faults: Readonly<Record<string, (text: string) => string | Buffer | undefined>> = {
  'content/site/practice.yaml': (text) => text.replace("website: ''", 'website: "www.riverbend'),
  'content/site/navigation.yaml': () => undefined,
  'content/site/drawings.yaml': (text) => text.replace(/\n {2}/, '\n\t'),
  'content/site/help-lines.yaml': () => '- a\n- b\n',
  'content/references/feder-2021.yaml': () => 'id: [',
  'content/pages/couples.mdx': (text) => text.replace('title: ', 'title: Couples: '),
  'content/faq/can-i-stop.mdx': () => Buffer.from('PK\u0003\u0004', 'latin1'),
};

const sound = new Map<string, string>();

function breakAll(): void {
  for (const [file, change] of Object.entries(faults)) {
    const after = change(sound.get(file) ?? '');
    if (after === undefined) rmSync(path(file));
    else writeFileSync(path(file), after);
  }
}

const mendAll = (): void => {
  for (const [file, text] of sound) writeFileSync(path(file), text);
};

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

/** Without what says that a test is running: Astro would begin in another mode. */
const ownEnv = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:VITEST|NODE_ENV|MODE|DEV|PROD|SSR|TEST)/.test(name),
  ),
);

let port = 0;
let preview: ChildProcess;

/** Asks for a page until it has these words. */
async function wordsAt(address: string, words: string): Promise<string> {
  let said = '';
  for (const end = Date.now() + patience / 2; Date.now() < end;) {
    const text = await fetch(`http://localhost:${port}${address}`, {
      headers: { accept: 'text/html' },
    }).then(
      (response) => response.text(),
      () => '',
    );
    if (text.includes(words)) return text;
    said = text;
    await new Promise((done) => setTimeout(done, pause));
  }
  throw new Error(`${address} does not say “${words}”: ${said.slice(0, 400)}`);
}

beforeAll(async () => {
  const left = new Set(['node_modules', 'dist', '.git', '.astro', 'content', 'tests', 'docs']);
  cpSync('.', root, { recursive: true, filter: (file) => !left.has(file) });
  symlinkSync(resolve('node_modules'), path('node_modules'), 'junction');
  writeFrozenPractice(root);
  for (const file of Object.keys(faults)) sound.set(file, readFileSync(path(file), 'utf8'));
  breakAll();
  port = await freePort();
  preview = spawn(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--force', '--port', String(port)],
    { cwd: root, env: ownEnv, stdio: 'ignore' },
  );
});

afterAll(() => {
  preview.kill();
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
});

describe('npm run dev', { timeout: patience }, () => {
  const ill = 'Something in <code>content/</code> needs mending';

  it('starts whatever is wrong, and names each file in place of the page', async () => {
    const text = await wordsAt('/', ill);
    for (const file of Object.keys(faults)) expect(text).toContain(`<code>${file}</code>, line `);
  });

  it.each(['once it is mended', 'and when it was broken and mended while it ran'])(
    'shows the pages again %s',
    async (when) => {
      if (when.includes('broken')) {
        breakAll();
        await wordsAt('/', ill);
      }
      mendAll();
      await wordsAt('/', '<main');
      expect(await wordsAt('/couples/', '<main')).not.toContain(ill);
    },
  );

  it('shows a photo that comes, and the page without it once it is gone', async () => {
    const file = path('content/site/practice.yaml');
    const photo = path('content/images/robin-vale.png');
    const bare = readFileSync(file, 'utf8');
    const [person, alt] = ['Robin Vale', 'Robin Vale by a window'];
    const withPerson = bare.replace(
      'therapists: []',
      `therapists:\n  - name: ${person}\n    license: LPC 104882, Oregon`,
    );
    writeFileSync(file, withPerson);
    await wordsAt('/about/', person);
    mkdirSync(path('content/images'), { recursive: true });
    const size = { width: 800, height: 1000, channels: 3, background: '#16423F' } as const;
    await sharp({ create: size }).png().toFile(photo);
    writeFileSync(
      file,
      withPerson.replace(', Oregon', `, Oregon\n    photo: robin-vale.png\n    alt: ${alt}`),
    );
    try {
      await wordsAt('/about/', `alt="${alt}"`);
      rmSync(photo);
      writeFileSync(file, withPerson.replace(person, 'Robin Dale'));
      expect(await wordsAt('/about/', 'Robin Dale')).not.toContain(alt);
    } finally {
      writeFileSync(file, bare);
    }
  });

  it.each([
    ['concerns.yaml', 'I have a serious breathing problem', '/self-screen/'],
    ['scores.yaml', 'There may be little room', '/self-screen/print/'],
  ])('shows an edit of %s, which Astro does not watch', async (name, words, address) => {
    const file = path(`content/screening/${name}`);
    await wordsAt(address, words);
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replaceAll(words, `${words}, as edited`));
    await wordsAt(address, `${words}, as edited`);
  });
});
