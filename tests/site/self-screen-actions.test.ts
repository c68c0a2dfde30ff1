import { describe, expect, it } from 'vitest';
import { pageAt } from './support/pages';

/** The addresses behind each button of a result, from what the page hands to its island. */
const props = JSON.parse(
  pageAt('/self-screen/').document.querySelector('astro-island')?.getAttribute('props') ?? '{}',
) as { actions?: unknown };
const hrefsIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"href":\[0,"([^"]+)"\]/g)].map((match) => match[1] ?? '');
const actions = (props.actions as [number, Record<string, unknown>] | undefined)?.[1] ?? {};

describe('the buttons of a result', () => {
  it('lead to pages, and to places on them, that there are', () => {
    const inside = hrefsIn(actions).filter((href) => href.startsWith('/'));
    expect(inside.length).toBeGreaterThan(3);
    for (const href of inside) {
      const [page = '', anchor] = href.split('#');
      const { document } = pageAt(page);
      if (anchor) expect(document.querySelector(`[id="${anchor}"]`), href).not.toBeNull();
    }
  });

  it('lead from a talk to no booking', () => {
    expect(hrefsIn(actions['talk']).length).toBeGreaterThan(0);
    expect(hrefsIn(actions['talk'])).not.toContain('/book/');
    for (const href of hrefsIn(actions['talk']))
      expect(hrefsIn(actions['book'])).not.toContain(href);
  });
});
