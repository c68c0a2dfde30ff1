import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** The site as it is being edited, shown beside the forms. */
export interface Preview {
  /** Where it is; nothing while it starts, or where there is none. */
  readonly origin: () => string | undefined;
  /** Whether it is still starting. */
  readonly isComing: () => boolean;
  readonly stop: () => void;
}

interface Running {
  readonly url: string;
  readonly startedAt: string;
}

/** Astro notes in the folder where its preview runs. */
function noted(root: string): Running | undefined {
  try {
    return JSON.parse(readFileSync(join(root, '.astro/dev.json'), 'utf8')) as Running;
  } catch {
    return undefined;
  }
}

const answers = (url: string): Promise<boolean> =>
  fetch(url, { signal: AbortSignal.timeout(3000) }).then(
    () => true,
    () => false,
  );

/** Takes the preview that runs already; else starts `astro dev`, which ends with the desk. */
export async function startPreview(root: string, say: (words: string) => void): Promise<Preview> {
  const running = noted(root);
  if (running && (await answers(running.url)))
    return { origin: () => running.url, isComing: () => false, stop: () => undefined };
  const began = new Date().toISOString();
  const astro = join(
    dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  const child = spawn(process.execPath, [astro, 'dev', '--force'], { cwd: root, stdio: 'ignore' });
  let isStopped = false;
  let hasEnded = false;
  child.once('exit', (code) => {
    hasEnded = true;
    if (code && !isStopped)
      say('The site cannot be shown beside the forms. Type npm run dev to see why.');
  });
  const origin = (): string | undefined => {
    const now = noted(root);
    return now && now.startedAt >= began ? now.url : undefined;
  };
  return {
    origin,
    isComing: () => !hasEnded && origin() === undefined,
    stop: () => {
      isStopped = true;
      child.kill();
    },
  };
}
