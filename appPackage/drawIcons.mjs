/** Draws color.png and outline.png from icon.svg with Chromium: node appPackage/drawIcons.mjs */
import { decode, encode } from 'fast-png';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';

const folder = import.meta.dirname;
const svg = readFileSync(path.join(folder, 'icon.svg'), 'utf8');

/** The sign within the middle of the square, as Teams asks of the colour icon; the ground fills it all. */
const colour = '#sign { transform: scale(0.78); transform-origin: 16px 16px }';
/** The sign alone, as large as it gets. */
const outline = '#ground { display: none } #sign { transform: translate(-0.6px, 0) }';

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
writeFileSync(path.join(folder, 'color.png'), await picture(192, colour));
writeFileSync(path.join(folder, 'outline.png'), onlyWhite(await picture(32, outline)));
await browser.close();

async function picture(size, style) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body { margin: 0 } svg { display: block } ${style}</style>${svg}`);
  return page.screenshot({ omitBackground: true });
}

/** The browser rounds half transparent white to nearly white; Teams wants white. */
function onlyWhite(png) {
  const { width, height, data } = decode(png);
  const white = data.map((value, index) => (index % 4 === 3 ? value : 255));
  return encode({ width, height, data: white, channels: 4 });
}
