import { describe, expect, it } from 'vitest';
import { partLegend } from '~/components/mdx/legend';

const lines = [
  '<li>It may help.</li>',
  '<li>Risk: mood can drop. <a href="/safety/">More</a></li>',
  '<li>Not for: a crisis.</li>',
];

describe('The legend of a page', () => {
  it('takes risk and whom it is not for out of the summary, each under its title', () => {
    expect(partLegend(`<ul>\n${lines.join('\n')}\n</ul>`)).toEqual({
      answer: '<ul>\n<li>It may help.</li>\n</ul>',
      legend:
        '<li><b>Risk</b> Mood can drop. <a href="/safety/">More</a></li>\n<li><b>Not for</b> a crisis.</li>\n',
    });
  });

  it('leaves everything else where it stands: paragraphs, and lists in lists', () => {
    const rest = '<p>First.</p><ul><li>One<ul><li>below</li></ul></li></ul><p>Last.</p>';
    expect(partLegend(rest)).toEqual({ answer: rest, legend: '' });
  });

  it('keeps no empty list where all lines are of the legend', () => {
    expect(partLegend(`<ul>${lines[2]}</ul>`)).toEqual({
      answer: '',
      legend: '<li><b>Not for</b> a crisis.</li>',
    });
  });
});
