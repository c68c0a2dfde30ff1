import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

interface Diagnostic {
  readonly range: { readonly start: { readonly line: number } };
  readonly message: string;
}

export interface Editor {
  /** What the editor underlines in a text that stands in a file: lines from 1, and the words shown. */
  readonly underlined: (
    file: string,
    text?: string,
  ) => Promise<{ readonly line: number; readonly message: string }[]>;
  /** What it offers at a place; lines from 1, columns from 0. */
  readonly offered: (
    file: string,
    line: number,
    column: number,
    text?: string,
  ) => Promise<string[]>;
  /** What it explains when the mouse rests there. */
  readonly explained: (file: string, line: number, column: number) => Promise<string>;
  readonly close: () => void;
}

/** The part of VS Code’s Astro extension that knows content files, started as the extension starts it. `astro sync` must have run. */
export async function openEditor(): Promise<Editor> {
  const require = createRequire(import.meta.url);
  const child = spawn(
    process.execPath,
    [require.resolve('@astrojs/language-server/bin/nodeServer.js'), '--stdio'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => null),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.listen();
  const root = pathToFileURL(resolve()).href;
  await connection.sendRequest('initialize', {
    processId: process.pid,
    workspaceFolders: [{ uri: root, name: 'site' }],
    capabilities: {
      textDocument: { completion: {}, hover: { contentFormat: ['markdown'] }, diagnostic: {} },
    },
    initializationOptions: {
      typescript: { tsdk: dirname(require.resolve('typescript')) },
      contentIntellisense: true,
    },
  });
  await connection.sendNotification('initialized', {});

  const ask = async <T>(
    method: string,
    file: string,
    text: string,
    more: object = {},
  ): Promise<T> => {
    const textDocument = { uri: pathToFileURL(resolve(file)).href };
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { ...textDocument, languageId: 'mdx', version: 1, text },
    });
    const answer = await connection.sendRequest<T>(method, { textDocument, ...more });
    await connection.sendNotification('textDocument/didClose', { textDocument });
    return answer;
  };
  const saved = (file: string): string => readFileSync(file, 'utf8');
  return {
    underlined: async (file, text = saved(file)) => {
      const { items } = await ask<{ items: Diagnostic[] }>('textDocument/diagnostic', file, text);
      return items.map(({ range, message }) => ({ line: range.start.line + 1, message }));
    },
    offered: async (file, line, character, text = saved(file)) => {
      const found = await ask<{ items: { label: string }[] } | null>(
        'textDocument/completion',
        file,
        text,
        { position: { line: line - 1, character } },
      );
      return (found?.items ?? []).map(({ label }) => label);
    },
    explained: async (file, line, character) => {
      const found = await ask<{ contents: { value: string } } | null>(
        'textDocument/hover',
        file,
        saved(file),
        { position: { line: line - 1, character } },
      );
      return found?.contents.value ?? '';
    },
    close: () => {
      connection.dispose();
      child.kill();
    },
  };
}
