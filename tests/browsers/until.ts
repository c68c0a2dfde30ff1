const limitMs = 10_000;
const answerMs = 2_000;

const pause = (ms: number): Promise<false> =>
  new Promise((resolve) => setTimeout(() => resolve(false), ms));

/** Waits for what a page does in its own time. @throws when it does not within ten seconds. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + limitMs;
  while (Date.now() < end) {
    // Between two pages there is none to ask, and one that is just left may never answer.
    if (await Promise.race([isSo().catch(() => false), pause(answerMs)])) return;
    await pause(30);
  }
  throw new Error(`In vain waited for: ${what}`);
}
