import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Quiet, offline, and allowed in containers that lack user namespaces. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installedBrowsers = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Where the browser for tests and screenshots is: `CHROME_PATH` if set; on Linux x64 the Chromium that the npm
 * package @sparticuz/chromium carries (it unpacks itself once into the temporary folder and needs no system
 * package); elsewhere an installed Chrome or Chromium.
 * @throws when there is none, with the way to name one.
 */
async function browserPath(): Promise<string> {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    return packaged.executablePath();
  }
  const installed = installedBrowsers.find((path) => existsSync(path));
  if (!installed) throw new Error('No Chrome or Chromium found: set CHROME_PATH to its program file.');
  return installed;
}

/** Starts a headless browser; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await browserPath(), args: flags, headless: true });
}
