/** Loaded into a build with `--import`: when the build ends, writes what it cost to the file that BENCH_METER names. */
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const target = process.env['BENCH_METER'];
  if (target)
    writeFileSync(
      target,
      JSON.stringify({
        cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
        peakMegabytes: maxRSS / 1024,
      }),
    );
});
