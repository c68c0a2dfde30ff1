import { describe, expect, it } from 'vitest';
import { readMdx } from '~/content/mdx/mdx-file';

const secret = 'process.env.DEPLOY_TOKEN';

const running = {
  'an expression between two notes': `{/* a */ ${secret} /* b */}`,
  'an expression in a note that ends early': `{/* a */}{${secret}}{/* b */}`,
  'a brace in a code span whose backtick is escaped': `Words \\\`{${secret}}\` and more`,
  'a brace after a code span of two backticks': `Words \`\` a \` {${secret}} \`b\` \`\`\` {${secret}} \``,
  'a backtick in the title of a link': `[words](/fees/ "a \` b") {${secret}} [more](/fees/ "c \` d")`,
  'a backtick in the value of a component': `<Fact id="a \` b" /> {${secret}} <Fact id="c \` d" />`,
  'a fence that a list item ends': `- \`\`\`\n  a\n\n{${secret}}\n\n- \`\`\`\n`,
  'a fence in an item that is set in less': `1. \`\`\`\n{${secret}}\n\`\`\``,
  'an attribute behind a backtick': `\\\`<Warning title={${secret}}>\n\nwords\n\n</Warning>\\\``,
  'a spread attribute behind a backtick': `\\\`<Warning {...process.env}>\`\n\nwords\n\n</Warning>`,
  'an element behind an escaped backtick': 'Words \\`<script src="//evil.example/x.js" />` more',
  'an import below a fence that never opened': `\\\`\`\`\nwords\n\nimport x from './x.js'\n\n\`\`\``,
  'an export between two backticks of other lines': `a \\\`\`\`\n\nexport const a = ${secret};\n\nb \`\`\``,
};

const plain = {
  'a note': '{/* Ask Anna about this before May. */}',
  'a note with signs in it': 'Words {/* a } or a { or `x` */} and more',
  'a code span with a brace': 'Write `{name}` there.',
  'a fence with a brace': '```\n{name} <script>\n```',
  'a component with words': '<Warning title="Do not drive">\n\nWords.\n\n</Warning>',
};

const faultsOf = (body: string) =>
  readMdx('content/pages/x.mdx', `---\ntitle: X\n---\n\n${body}\n`).faults.map(
    ({ rule, line }) => `${rule} ${line}`,
  );

describe('Words that would run as code while the site is built', () => {
  it.each(Object.entries(running))('are refused: %s', (_, body) => {
    expect(faultsOf(body)).not.toEqual([]);
  });

  it.each(Object.entries(plain))('are not seen in %s', (_, body) => {
    expect(faultsOf(body)).toEqual([]);
  });

  it('are found where the build takes the facts to end before we do', () => {
    const text = `---\ntitle: "words\n---x {${secret}}\n"\n---\n\nWords.\n`;
    expect(readMdx('content/pages/x.mdx', text).faults).not.toEqual([]);
  });
});
