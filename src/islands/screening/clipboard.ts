/** What somebody sees, as text: a line for each thing said, an empty one between two parts. */
export const textOf = (page: Element): string =>
  [...page.children]
    .map((part) =>
      [...part.querySelectorAll('h3, h4, p, li')]
        .map((node) => (node.matches('li') ? '- ' : '') + (node.textContent ?? ''))
        .join('\n'),
    )
    .join('\n\n');

/** False when the browser refuses, as it does outside a secure page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // eslint-disable-next-line no-restricted-globals -- the clipboard is on the device, and the person pressed a button for it
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
