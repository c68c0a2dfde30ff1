/** The parts of the page that the server wrote, and which of them stand around the screens. */
export interface PageParts {
  /** The form as a document: what there is without this script. */
  readonly form: HTMLElement;
  /** Where the screens are drawn. */
  readonly screens: HTMLElement;
  /** The words before the first question, the screens, and the way to leave. */
  readonly showStart: () => void;
  /** The screens alone, without the site around them. */
  readonly showScreens: () => void;
  /** The document again, with help above its questions. */
  readonly showFault: () => void;
  /** Nothing at all, so that nobody sees a screen until another page is there. */
  readonly blank: (isBlank: boolean) => void;
}

/** @throws where the page is not as the server writes it. */
export function findPageParts(root: HTMLElement): PageParts {
  const part = (name: string): HTMLElement => {
    const found = root.querySelector<HTMLElement>(`[data-${name}]`);
    if (!found) throw new Error(`The self-screen has no part “${name}”`);
    return found;
  };
  const start = part('start');
  const form = part('document');
  const foot = part('foot');
  const end = part('end');
  const fault = root.querySelector('template')?.content.firstElementChild;
  const screens = document.createElement('div');
  document.querySelector('header [data-help-link]')?.before(part('leave-now'));
  const show = (shell: 'start' | 'quiet' | undefined, ...parts: readonly Element[]): void => {
    for (const child of [...root.children]) if (!parts.includes(child)) child.remove();
    // A part that stands in its place stays there, and so does the focus within it.
    parts.forEach((part, place) => {
      const there = root.children[place] ?? null;
      if (there !== part) root.insertBefore(part, there);
    });
    foot.hidden = false;
    const page = document.documentElement;
    if (shell) page.setAttribute('data-shell', shell);
    else page.removeAttribute('data-shell');
  };
  return {
    form,
    screens,
    showStart: () => show('start', start, screens, foot, end),
    showScreens: () => show('quiet', screens, foot),
    showFault: () => {
      show(undefined, start, ...(fault ? [fault] : []), form);
      const heading = fault?.querySelector('h2');
      heading?.focus();
      heading?.scrollIntoView();
    },
    blank: (isBlank) => {
      document.body.hidden = isBlank;
    },
  };
}
