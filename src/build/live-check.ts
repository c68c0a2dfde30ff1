import { resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import type * as check from '~/check/check';
import type * as read from '~/check/read';
import type { Fault } from '~/content/fault';
import { today } from '~/lib/dates';
import { isInside } from './folders';
import { faultPage } from './fault-page';

/** What `npm run check` calls errors. Its modules are loaded by the dev server, which knows what `~/` stands for. */
async function findErrors(server: ViteDevServer): Promise<Fault[]> {
  const [{ checkContent }, { readProject }] = await Promise.all([
    server.ssrLoadModule('/src/check/check.ts') as Promise<typeof check>,
    server.ssrLoadModule('/src/check/read.ts') as Promise<typeof read>,
  ]);
  const { faults } = checkContent({
    ...readProject(process.cwd()),
    today: today(),
  });
  return faults.filter(({ level }) => level === 'error');
}

/** Folders whose files the check knows. */
const folders = ['content', 'public'].map((name) => resolve(name));

const pictures = resolve('content/images');

/** The self-screen is compiled from these; Astro watches only what is a collection, and would leave an old page open. */
const isOwnYaml = (path: string): boolean =>
  isInside(resolve('content/screening'), path) && path.endsWith('.yaml');

/** Reads everything anew. A page that is asked for while a picture comes or goes would else stay as it was. */
function startAfresh({ environments }: ViteDevServer): void {
  for (const { hot } of Object.values(environments)) hot.send({ type: 'full-reload', path: '*' });
}

/** Milliseconds in which an editor may write one file several times, and Astro read it. */
const settle = 200;

/**
 * While `npm run dev` runs: a mistake in `content/` is shown in place of the page, in the words of `npm run check`.
 * The check runs before Astro reads the files, whose own messages an owner could not act on.
 */
export function liveCheck(): AstroIntegration {
  return {
    name: 'live-check',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let errors: Promise<Fault[]> | undefined;
        let timer: NodeJS.Timeout | undefined;
        let isUnwatched = false;
        let isPicture = false;
        const lookAgain = async (): Promise<void> => {
          const before = (await errors?.catch(() => [])) ?? [];
          errors = findErrors(server);
          if (isPicture) startAfresh(server);
          else if (before.length > 0 || (await errors).length > 0 || isUnwatched)
            server.ws.send({ type: 'full-reload' });
          isUnwatched = isPicture = false;
        };
        server.watcher.on('all', (event, path) => {
          if (!folders.some((folder) => isInside(folder, path))) return;
          isPicture ||= event !== 'change' && isInside(pictures, path);
          isUnwatched ||= isOwnYaml(path);
          clearTimeout(timer);
          timer = setTimeout(() => {
            lookAgain().catch((error: unknown) => logger.error(String(error)));
          }, settle);
        });
        server.middlewares.use((request, response, next) => {
          if (!request.headers.accept?.includes('text/html')) {
            next();
            return;
          }
          (errors ??= findErrors(server)).then((found) => {
            if (found.length === 0) {
              next();
              return;
            }
            logger.warn(
              found
                .map(
                  ({ file, line, message, fix }) =>
                    `${file}, line ${line}: ${message}. What to write instead: ${fix}`,
                )
                .join('\n'),
            );
            response
              .writeHead(500, { 'content-type': 'text/html; charset=utf-8' })
              .end(faultPage(found));
          }, next);
        });
      },
    },
  };
}
