import puppeteer, { type Page } from 'puppeteer-core';
import { screen, type BrowserWindow } from './window';

/** No call to its makers, so that nothing but the site is loaded. */
const prefs = {
  'app.update.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.region.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** Firefox as it is installed, by its own WebDriver BiDi. */
export async function openFirefox(executablePath: string): Promise<BrowserWindow> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    extraPrefsFirefox: prefs,
  });
  const complaints: string[] = [];
  const openTab = async (): Promise<Page> => {
    const tab = await browser.newPage();
    await tab.setViewport(screen);
    tab.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    tab.on('pageerror', (error) => complaints.push(String(error)));
    return tab;
  };
  let page = await openTab();
  return {
    version: await browser.version(),
    startOver: async () => {
      const left = page;
      page = await openTab();
      await left.close();
    },
    open: async (url) => void (await page.goto(url)),
    ask: async (inPage, ...values) =>
      (await page.evaluate(`(${inPage})(...${JSON.stringify(values)})`)) as never,
    press: async (key) => {
      // Nobody sits before this screen: a page from the page cache has the keyboard once its tab is turned to anew.
      if (!(await page.evaluate(() => document.hasFocus()))) {
        const other = await browser.newPage();
        await other.bringToFront();
        await other.close();
        await page.bringToFront();
      }
      await page.keyboard.press(key);
    },
    type: (text) => page.keyboard.type(text),
    takeComplaints: () => complaints.splice(0),
    close: () => browser.close(),
  };
}
