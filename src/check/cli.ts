import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { today } from '~/lib/dates';
import { checkContent } from './check';
import { readProject } from './read';
import { reportGithub, reportJson, reportLines, reportText } from './report';

/** `npm run check`: what is wrong in `content/`, in words. Exits with 1 when there is an error, with 0 when there are only warnings. */
const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    github: { type: 'boolean', default: false },
    lines: { type: 'boolean', default: false },
    root: { type: 'string', default: '.' },
    today: { type: 'string', default: today() },
  },
});

const result = checkContent({ ...readProject(resolve(values.root)), today: values.today });
const { faults } = result;

if (values.json) console.log(reportJson(faults));
else if (values.github) console.log(reportGithub(faults));
else console.log(values.lines ? reportLines(result) : reportText(result));

process.exitCode = faults.some(({ level }) => level === 'error') ? 1 : 0;
