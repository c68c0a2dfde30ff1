/** Calls `onLink` whenever a link is pressed, and `leave` in place of following one that leaves at once. */
export function watchLinks(
  onLink: () => void,
  leave: () => void,
  options: AddEventListenerOptions,
): void {
  const onClick = (event: MouseEvent): void => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    onLink();
    if (!link.matches('[data-leave]')) return;
    event.preventDefault();
    leave();
  };
  document.addEventListener('click', onClick, options);
}
