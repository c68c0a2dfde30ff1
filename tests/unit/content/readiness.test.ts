import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { practiceSchema } from '~/content/schema/practice';
import { previewReasons } from '~/content/readiness';
import { frozenPractice } from '../../support/frozen-practice';

type Facts = Readonly<Record<string, unknown>>;

const frozen = parse(frozenPractice.get('content/site/practice.yaml') ?? '') as Facts;
const unfilled = practiceSchema.parse(frozen);

/** Without what belongs to drawings.yaml. */
const filledText = readFileSync('tests/fixtures/filled-practice.yaml', 'utf8')
  .replace(/: (?:today|yesterday)\b/g, ': 2026-01-06')
  .replace(/^room:[^]*/m, '');
const filled = practiceSchema.parse({ ...frozen, ...(parse(filledText) as Facts) });

const reviewed = { id: 'safety', reviewedBy: 'A clinician' };
const idsOf = (...args: Parameters<typeof previewReasons>) =>
  previewReasons(...args).map(({ id }) => id);

describe('a site is a preview', () => {
  it('while a fact is not filled in, but not for one that may stay empty', () => {
    const ids = idsOf({ practice: unfilled, pages: [reviewed], signOff: 'signed' });
    expect(ids).toContain('fact:phone');
    expect(ids).not.toContain('fact:notice');
  });

  it.each([
    ['Washington', true],
    ['Oregon', false],
  ] as const)(
    'while it serves %s and has no policy on consumer health data: %s',
    (state, isAsked) => {
      const ids = idsOf({
        practice: { ...unfilled, serves: [state] },
        pages: [reviewed],
        signOff: 'signed',
      });
      expect(ids.includes('fact:notices.healthData.url')).toBe(isAsked);
    },
  );

  it('while a page is not reviewed, even when every fact is filled in', () => {
    const state = { practice: filled, signOff: 'signed' } as const;
    expect(idsOf({ ...state, pages: [reviewed] })).toEqual([]);
    expect(idsOf({ ...state, pages: [{ id: 'safety' }] })).toEqual(['review:safety']);
  });

  it.each(['changed', 'unsigned'] as const)('while the self-screen’s sign-off is %s', (signOff) => {
    expect(idsOf({ practice: unfilled, pages: [], signOff })).toContain('review:self-screen-rules');
  });

  it('while its phone number is an invented one', () => {
    expect(
      idsOf({ practice: { ...unfilled, phone: '+15035550100' }, pages: [], signOff: 'signed' }),
    ).toContain('sample:phone');
  });

  it('and not for a page that says nothing a clinician would check', () => {
    expect(
      idsOf({ practice: unfilled, pages: [{ id: 'search', kind: 'search' }], signOff: 'signed' }),
    ).not.toContain('review:search');
  });
});
