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
