import type { CDPSession, Page } from '@playwright/test';

/** A slow line: 150 ms to the host and back, 1.6 Mbit/s. What comes back can slow the page in other ways too. */
export async function onSlowLine(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: 200_000,
    uploadThroughput: 90_000,
  });
  return session;
}
