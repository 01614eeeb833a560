/** The Chromium that the tests drive: the one that is installed, never one that is downloaded. */
import { chromium, type Browser } from 'playwright-core';
import { existsSync } from 'node:fs';
import { testCertificate } from './testCertificate';

/** Where install.mjs looks as well. */
const places = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * Playwright's own list switches off the parting of storage by site, which every browser of today has and which sign-in
 * from a frame depends on; the last list counts. The second half are pages of Chromium's own, which it draws out of
 * sight for each new window: they cost more than the tab.
 */
const disabledFeatures = [
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AutofillServerCommunication'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup', 'AimEnabled'],
  ...['PreloadTopChromeWebUI', 'SpareRendererForSitePerProcess', 'LensOverlay'],
];

/** Starts the installed browser. Throws when there is none; the test then fails and says so. */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place !== undefined && existsSync(place));
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium was found: install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH.',
    );
  }
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--headless=new',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // Trusted and not only let pass: what comes with a certificate at fault is never kept in the browser's cache.
      `--ignore-certificate-errors-spki-list=${testCertificate().keyDigest}`,
      `--disable-features=${disabledFeatures.join(',')}`,
    ],
  });
}
