import { createReadStream, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { extract } from 'tar-fs';

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

/** What the loader says of a program whose system libraries are not installed. */
const lacksLibraries = (error: Error): boolean =>
  error.message.includes('error while loading shared libraries');

/** Unpacks the libraries that @sparticuz/chromium carries for machines without any, and has programs find them. */
export async function bringLibraries(): Promise<void> {
  const packed = path.join(path.dirname(require.resolve('@sparticuz/chromium')), '../../bin/al2023.tar.br');
  const folder = path.join(tmpdir(), 'tandem-browser-libraries');
  await pipeline(createReadStream(packed), createBrotliDecompress(), extract(folder));
  process.env.LD_LIBRARY_PATH = [path.join(folder, 'lib'), process.env.LD_LIBRARY_PATH]
    .filter(Boolean)
    .join(path.delimiter);
}

const launch = async (): Promise<Browser> =>
  chromium.launch({ executablePath: await browserPath(), args: flags, headless: true });

/** Starts a headless browser, with the libraries it needs where the system lacks them; the caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  try {
    return await launch();
  } catch (error) {
    if (!lacksLibraries(error as Error)) throw error;
    await bringLibraries();
    return launch();
  }
}
