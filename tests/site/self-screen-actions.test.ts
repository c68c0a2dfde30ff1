import { describe, expect, it } from 'vitest';
import { pageAt } from './support/pages';

/** The addresses behind each button of a result, from what the page hands to its script. */
const props = JSON.parse(
  pageAt('/self-screen/').document.querySelector('[data-props]')?.getAttribute('data-props') ??
    '{}',
) as { actions?: Readonly<Record<string, readonly { href: string }[]>> };
const hrefsOf = (action: string): string[] =>
  (props.actions?.[action] ?? []).map(({ href }) => href);

describe('the buttons of a result', () => {
  it('lead to pages, and to places on them, that there are', () => {
    const inside = Object.keys(props.actions ?? {})
      .flatMap(hrefsOf)
      .filter((href) => href.startsWith('/'));
    expect(inside.length).toBeGreaterThan(0);
    for (const href of inside) {
      const [page = '', anchor] = href.split('#');
      const { document } = pageAt(page);
      if (anchor) expect(document.querySelector(`[id="${anchor}"]`), href).not.toBeNull();
    }
  });

  it('lead from a talk to no booking', () => {
    expect(hrefsOf('talk').length).toBeGreaterThan(0);
    expect(hrefsOf('talk')).not.toContain('/book/');
    for (const href of hrefsOf('talk')) expect(hrefsOf('book')).not.toContain(href);
  });
});
