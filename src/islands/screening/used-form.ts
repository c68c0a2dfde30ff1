/** Whether somebody already answers in the document: then it stays as it is, and so do their focus and their view. */
export const isInUse = (form: HTMLElement): boolean =>
  form.querySelector('input:checked') !== null ||
  form.contains(document.activeElement) ||
  form.getBoundingClientRect().top < -innerHeight / 2;

/** Turns the links of the document that lead on into buttons of the same look, in the same place. */
export function takeOverLinks(form: HTMLElement, goOn: (way: 'begin' | 'resume') => void): void {
  for (const link of form.querySelectorAll<HTMLElement>('[data-goes-on]')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.append(...link.childNodes);
    button.onclick = () => goOn(link.dataset['goesOn'] as 'begin' | 'resume');
    const hadFocus = link === document.activeElement;
    link.replaceWith(button);
    if (hadFocus) button.focus({ preventScroll: true });
  }
}
