/** Bad days: no permission, throttling, bad files, rows that make no sense. The rest works, and the reason is said. */
import { describe, it } from '@jest/globals';
import { inTeams } from '../support/inTeams';

const teams = inTeams();

describe('when SharePoint says no', () => {
  it('a person without access is told so, and whom to ask', async () => {
    await teams.fault({ kind: 'slow', delayMs: 1, times: 1 });
    const { frame } = await teams.open({ person: 'noAccess' });
    await frame
      .getByRole('heading', { name: 'Du har inte behörighet att läsa styrdokumenten' })
      .waitFor();
    await frame
      .getByText('contoso.sharepoint.com/sites/styrdokument', { exact: false })
      .first()
      .waitFor();
  });

  it('throttling is said while it lasts, and then the list comes by itself', async () => {
    await teams.fault({ kind: 'throttled', retryAfterSeconds: 2, times: 2 });
    const { frame } = await teams.open();
    await frame.getByText('SharePoint ber oss vänta', { exact: false }).waitFor();
    await frame.getByRole('heading', { name: 'Styrdokument' }).waitFor({ timeout: 30_000 });
  });

  it('one list that may not be read costs only what rests on it', async () => {
    await teams.fault({ kind: 'forbidden', path: 'Ansvar' });
    const { frame } = await teams.open();
    await frame.getByText('Listan Ansvar kunde inte hämtas', { exact: false }).waitFor();
    await frame.getByRole('link', { name: /Internationell policy/ }).waitFor();
  });
});
