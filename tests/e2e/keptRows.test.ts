/** Rows kept between openings: shown before SharePoint answers, to the same person only, and never after they were lost. */
import { describe, expect, it } from '@jest/globals';
import type { FrameLocator } from 'playwright-core';
import { inTeams, type OpenedTab } from '../support/inTeams';

const teams = inTeams();

describe('the tab that was opened before', () => {
  it('shows its rows with their age before SharePoint has answered', async () => {
    const tab = await openedBefore();
    const before = await firstRow(tab.frame).innerText();
    await teams.fault({ kind: 'slow', delayMs: 20_000 });
    await tab.page.reload();
    expect(await firstRow(tab.frame).innerText({ timeout: 10_000 })).toBe(before);
    await tab.frame.getByText(/Hämtat .*\d\d\.\d\d · 34 dokument/).waitFor();
  });

  it('shows them without a net, and says that they are old', async () => {
    const tab = await openedBefore();
    await teams.fault({ kind: 'cut' });
    await tab.page.reload();
    await firstRow(tab.frame).waitFor();
    await tab.frame
      .getByText('Det gick inte att uppdatera. Du ser uppgifterna från', { exact: false })
      .waitFor();
  });
});

/** Opened, read, and kept. */
async function openedBefore(options: Parameters<typeof teams.open>[0] = {}): Promise<OpenedTab> {
  const tab = await teams.open(options);
  await firstRow(tab.frame).waitFor();
  await tab.page.waitForTimeout(500);
  return tab;
}

function firstRow(frame: FrameLocator) {
  return frame.getByRole('list', { name: 'Styrdokument' }).getByRole('listitem').first();
}
