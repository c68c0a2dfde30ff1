import { readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './run';
import { measureSearch } from './searches';
import { syntheticSite } from './synthetic-site';
import { table } from './results';

interface Build {
  readonly pages: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly indexSeconds: number;
  readonly indexKilobytes: number;
  readonly queryMilliseconds: number;
  readonly queryKilobytes: number;
}

const bytesBelow = (folder: string): number =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const seconds = async (work: () => Promise<void>): Promise<number> => {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
};

async function measureBuild(target: number): Promise<Build> {
  const root = syntheticSite(target);
  const meter = join(root, 'meter.json');
  try {
    const astro = resolve('node_modules/astro/bin/astro.mjs');
    const preload = `--import=${new URL('./meter.ts', import.meta.url).href}`;
    const built = await seconds(() =>
      run(process.execPath, [preload, astro, 'build', '--force'], root, { BENCH_METER: meter }),
    );
    const indexSeconds = await seconds(() =>
      run(resolve('node_modules/.bin/pagefind'), ['--site', 'dist'], root),
    );
    const dist = join(root, 'dist');
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    ).length;
    const index = ['index', 'fragment'].reduce(
      (sum, part) => sum + bytesBelow(join(dist, 'pagefind', part)),
      0,
    );
    const { cpuSeconds, peakMegabytes } = JSON.parse(readFileSync(meter, 'utf8')) as {
      cpuSeconds: number;
      peakMegabytes: number;
    };
    return {
      pages,
      seconds: built,
      cpuSeconds,
      peakMegabytes,
      indexSeconds,
      indexKilobytes: index / 1024,
      ...(await measureSearch(dist)),
    };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What each further page costs between two sizes, compared with the step before: 1.00 is growth along a line. */
function growth(builds: readonly Build[], place: number, of: (build: Build) => number): string {
  const [a, b, c] = [builds[place - 2], builds[place - 1], builds[place]];
  if (!a || !b || !c) return '';
  const slope = (from: Build, to: Build): number => (of(to) - of(from)) / (to.pages - from.pages);
  return (slope(b, c) / slope(a, b)).toFixed(2);
}

export async function benchBuilds(sizes: readonly number[]): Promise<string> {
  const builds: Build[] = [];
  for (const size of sizes) builds.push(await measureBuild(size));
  const base = builds[0];
  if (!base) throw new Error('there is no size to build');
  const ratio =
    (of: (build: Build) => number) =>
    (build: Build): string =>
      (of(build) / of(base)).toFixed(2);
  const perPage = (build: Build): string =>
    build === base
      ? ''
      : (((build.cpuSeconds - base.cpuSeconds) * 1000) / (build.pages - base.pages)).toFixed(0);
  return table(
    [
      'pages',
      'build, processor seconds',
      '÷ smallest',
      'ms of processor a further page',
      'step ÷ step before',
      'build, seconds',
      'peak memory, MB',
      '÷ smallest',
      'index, seconds',
      'index, KB',
      'step ÷ step before',
      'query, ms',
      'query, KB read',
    ],
    builds.map((build, place) => [
      String(build.pages),
      build.cpuSeconds.toFixed(1),
      ratio(({ cpuSeconds }) => cpuSeconds)(build),
      perPage(build),
      growth(builds, place, ({ cpuSeconds }) => cpuSeconds),
      build.seconds.toFixed(1),
      build.peakMegabytes.toFixed(0),
      ratio(({ peakMegabytes }) => peakMegabytes)(build),
      build.indexSeconds.toFixed(2),
      build.indexKilobytes.toFixed(0),
      growth(builds, place, ({ indexKilobytes }) => indexKilobytes),
      build.queryMilliseconds.toFixed(1),
      build.queryKilobytes.toFixed(0),
    ]),
  );
}
