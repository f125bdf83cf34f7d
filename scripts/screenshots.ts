import { mkdirSync } from 'node:fs';
import { launchBrowser } from '../test/support/browser';
import { startPortal } from '../test/support/portal';
import { buyingGroupShots } from './screenshots/buying-group';
import { dataQualityShots } from './screenshots/data-quality';
import { feedbackShots } from './screenshots/feedback';
import { hostShots } from './screenshots/host';
import { pictures, Studio } from './screenshots/studio';
import { touchpointShots } from './screenshots/touchpoints';

/** `npm run screenshots [-- NAME…]`: a picture of every card and page in its main states, or of those named. */
async function main(): Promise<void> {
  const wanted = new Set(process.argv.slice(2));
  const shots = Object.entries({
    ...hostShots,
    ...feedbackShots,
    ...touchpointShots,
    ...buyingGroupShots,
    ...dataQualityShots,
  }).filter(([name]) => wanted.size === 0 || wanted.has(name));
  mkdirSync(pictures, { recursive: true });
  const portal = await startPortal();
  const browser = await launchBrowser();
  try {
    const studio = new Studio(browser, portal);
    for (const [name, shoot] of shots) {
      await shoot(studio).catch((error: Error) => {
        console.error(`${name}: ${error.message}`);
        process.exitCode = 1;
      });
    }
  } finally {
    await browser.close();
    await portal.close();
  }
}

void main();
