import { describe, expect, it } from 'vitest';
import { checkContent } from '~/check/check';
import { outstanding, sortByWaiver } from '~/check/launch/outstanding';
import type { LinkReport } from '~/check/outside-links/report';
import { reviewedPages } from '~/desk/reviews';
import { edited, realInput, today, type Edit } from './corpus';

const result = checkContent(realInput);

const ids = (links?: LinkReport, day = today): string[] =>
  outstanding(checkContent({ ...realInput, today: day }), links, day).map(({ id }) => id);

/** What is open after this edit of the content. */
const idsAfter = (edit: Omit<Edit, 'name'>): string[] =>
  outstanding(checkContent(edited({ name: '', ...edit }).input), undefined, today).map(
    ({ id }) => id,
  );

const practice = 'content/site/practice.yaml';

const fresh = (links: LinkReport['links'] = []): LinkReport => ({ checkedOn: today, links });

describe('The launch list', () => {
  it('names facts that the owner has not filled in, and leaves optional ones out', () => {
    expect(ids()).toContain('fact:phone');
    expect(ids()).toContain('fact:therapists');
    expect(ids()).not.toContain('fact:notice');
  });

  it('names pages and the self-screen while no clinician has checked them', () => {
    expect(ids()).toContain('review:safety');
    expect(ids()).toContain('review:self-screen-rules');
  });

  it('no longer names a page that was reviewed', () => {
    const edit = {
      file: 'content/pages/couples.mdx',
      find: "reviewedBy: ''\nreviewedOn: ''",
      replace: 'reviewedBy: Robin Vale, MD\nreviewedOn: 2026-11-24',
    };
    expect(idsAfter(edit)).not.toContain('review:couples');
  });

  it('asks no clinician to check a page that says nothing of health, with a fault in it or not', () => {
    const edit = { file: 'content/pages/search.mdx', find: 'title: ', replace: 'tittle: ' };
    expect(ids().concat(idsAfter(edit))).not.toContain('review:search');
    const { site } = checkContent(edited({ name: '', ...edit }).input);
    expect(reviewedPages(site).map(({ id }) => id)).not.toContain('search');
  });

  it('names an invented phone number', () => {
    const edit = { file: practice, find: "phone: ''", replace: "phone: '+15035550123'" };
    expect(idsAfter(edit)).toContain('sample:phone');
  });

  it('names a practice that people can book and not talk with', () => {
    const booking = {
      file: practice,
      find: "booking:\n  url: ''",
      replace: 'booking:\n  url: https://booking.riverbend.org/intake',
    };
    expect(ids()).not.toContain('talk');
    expect(idsAfter(booking)).toContain('talk');
    for (const also of [
      { find: "phone: ''", replace: "phone: '+15032260188'" },
      { find: "email: ''", replace: 'email: hello@riverbend.org' },
      {
        find: "consultation:\n  url: ''",
        replace: 'consultation:\n  url: https://riverbend.org/talk',
      },
    ])
      expect(idsAfter({ ...booking, also }), also.find).not.toContain('talk');
  });

  it('names a help line that nobody has compared, or not lately', () => {
    expect(ids()).toContain('help-line:samhsa');
    expect(ids(undefined, '2027-11-25')).toContain('help-line:988');
  });

  it('names prices older than 180 days, reviews overdue and rules of law that have ended', () => {
    expect(ids()).not.toContain('price:mindbloom');
    const later = ids(undefined, '2028-12-01');
    expect(later).toEqual(
      expect.arrayContaining([
        'price:mindbloom',
        'review-due:couples',
        'legal:telehealth-prescribing',
      ]),
    );
  });

  it.each(['', '# A note of ours.\n'])(
    'names a bound of who comes by its name, below “%s” too',
    (note) => {
      const file = 'content/screening/visitors.yaml';
      const find = /mayBook: [{] atLeast: 600/.exec(realInput.files.get(file) ?? '')?.[0] ?? '';
      const also = { find: '# Who comes', replace: `${note}# Who comes` };
      const found = idsAfter({ file, find, replace: 'mayBook: { atLeast: 999', also });
      expect(found.filter((id) => id.startsWith('visitors:'))).toEqual(['visitors:mayBook']);
    },
  );

  it('names links to other sites that were never checked, not lately, or do not answer', () => {
    expect(ids()).toContain('links');
    expect(ids({ ...fresh(), checkedOn: '2026-09-01' })).toContain('links');
    expect(
      ids(
        fresh([
          {
            url: 'https://gone.org/',
            state: 'dead',
            note: 'answered 404',
            files: ['content/pages/safety.mdx'],
          },
        ]),
      ),
    ).toContain('link:https://gone.org/');
    expect(ids(fresh())).not.toContain('links');
  });

  it('names pages of the public site that this version has neither kept nor redirected', () => {
    const published = ['/', '/couples/', '/our-prices/', '/our-way/'];
    const edit = {
      name: '',
      file: practice,
      find: "notice: ''",
      replace: "notice: ''\nredirects:\n  - { from: /our-prices/, to: /fees/ }",
    };
    const found = outstanding(checkContent(edited(edit).input), { ...fresh(), published }, today);
    expect(found.map(({ id }) => id).filter((id) => id.startsWith('moved:'))).toEqual([
      'moved:/our-way/',
    ]);
  });

  it('lets pass what has a written reason, and says which reasons are no longer needed', () => {
    const all = outstanding(result, fresh(), today);
    const list = sortByWaiver(all, {
      'fact:hours': 'We answer only by e-mail.',
      'fact:moon': 'There was such a fact once.',
    });
    expect(list.waived.map(({ id }) => id)).toEqual(['fact:hours']);
    expect(list.open.map(({ id }) => id)).not.toContain('fact:hours');
    expect(list.unusedWaivers).toEqual(['fact:moon']);
  });

  it('cannot be told to let errors of the check pass', () => {
    const edit = { name: '', file: 'content/pages/couples.mdx', append: 'It is a cure.' };
    const all = outstanding(checkContent(edited(edit).input), fresh(), today);
    expect(
      sortByWaiver(all, { check: 'We are in a hurry today.' }).open.map(({ id }) => id),
    ).toContain('check');
  });
});
