import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { describeFlow, drawFlowChart, reportModel } from '~/screening/build';
import { describeFaults } from '~/content/fault';
import { runCommand } from './run-command';
import { readScreening, readWorkTree } from './screening-files';

/**
 * `npm run screening:report`: where all sets of answers lead, what raises what, and the way through, in words and as a
 * chart. With `--mermaid` the chart alone. Exits with 1 when the self-screen breaks a rule.
 */
runCommand(() => {
  const { values } = parseArgs({
    options: {
      mermaid: { type: 'boolean', default: false },
      root: { type: 'string', default: '.' },
    },
  });
  const { compiled, proof, visitors, faults } = readScreening(
    readWorkTree(resolve(values.root)),
    'as it is now',
  );
  if (faults.length > 0) {
    console.error(
      `The self-screen breaks these rules; what is printed shows it as it is.\n\n${describeFaults(faults)}\n`,
    );
    process.exitCode = 1;
  }
  const { model } = compiled;
  const chart = drawFlowChart(model).trimEnd();
  if (values.mermaid) return chart;
  return [
    reportModel(compiled, proof, visitors),
    '## The way through, in words\n',
    describeFlow(model),
    '## The way through, as a chart (Mermaid)\n',
    `\`\`\`mermaid\n${chart}\n\`\`\``,
  ].join('\n');
});
