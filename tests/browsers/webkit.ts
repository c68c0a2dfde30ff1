import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { Builder, Key as Keys } from 'selenium-webdriver';
import { until } from './until';
import { screen, type BrowserWindow, type Key } from './window';

const keys: Readonly<Record<Key, string>> = {
  Tab: Keys.TAB,
  Enter: Keys.ENTER,
  ' ': ' ',
  ArrowDown: Keys.ARROW_DOWN,
  Shift: Keys.SHIFT,
};

/** Software drawing, and no sandbox, which a container does not allow. */
const settings = { LIBGL_ALWAYS_SOFTWARE: '1', WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });

interface Driver {
  readonly url: string;
  readonly stop: () => void;
}

/** WebKit’s own WebDriver, on a screen that nobody sees. */
async function startDriver(): Promise<Driver> {
  const port = await freePort();
  const size = `${screen.width}x${screen.height}x24`;
  const { pid } = spawn(
    'xvfb-run',
    ['--auto-servernum', `--server-args=-screen 0 ${size}`, 'WebKitWebDriver', `--port=${port}`],
    { stdio: 'ignore', detached: true, env: { ...process.env, ...settings } },
  );
  const url = `http://127.0.0.1:${port}`;
  const isUp = (): Promise<boolean> =>
    fetch(`${url}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
  await until('WebKitWebDriver answers', isUp);
  return { url, stop: () => void (pid && process.kill(-pid)) };
}

/** The small browser that comes with WebKitGTK. */
export async function openWebKit(binary: string): Promise<BrowserWindow> {
  const driver = await startDriver();
  const session = await new Builder()
    .usingServer(driver.url)
    .withCapabilities({
      browserName: 'MiniBrowser',
      'webkitgtk:browserOptions': { binary, args: ['--automation', '--full-screen'] },
    })
    .build();
  await session
    .manage()
    .window()
    .setRect({ ...screen, x: 0, y: 0 });
  const capabilities = await session.getCapabilities();
  return {
    version: `WebKitGTK/${capabilities.get('browserVersion')}`,
    startOver: () => session.get('about:blank'),
    open: (address) => session.get(address),
    ask: (inPage, ...values) =>
      session.executeScript(`return (${inPage}).apply(null, arguments)`, ...values),
    press: (key) => session.actions().sendKeys(keys[key]).perform(),
    type: (text) => session.actions().sendKeys(text).perform(),
    // Its driver knows of no console.
    takeComplaints: () => [],
    close: async () => {
      await session.quit();
      driver.stop();
    },
  };
}
