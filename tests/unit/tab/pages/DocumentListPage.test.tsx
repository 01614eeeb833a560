/** The document list in every state a person can meet. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { act } from 'react';
import { SourceFailure } from '../../../../src/domain/policySource';
import { aPolicyDocument, decision, period } from '../../../fixtures/build';
import { renderTab, whenShown } from '../../../support/renderTab';

afterEach(cleanup);

const site = 'https://contoso.sharepoint.com/sites/styrdokument';
const failing = (failure: SourceFailure) => ({ readRegister: () => Promise.reject(failure) });
const rows = () => within(screen.getByRole('list', { name: 'Styrdokument' }));

const inForce = aPolicyDocument({ id: '1', title: 'Finanspolicy' });
const repealed = aPolicyDocument({
  id: '2',
  title: 'Gammal taxa',
  documentType: 'Taxa',
  validity: period('1990-01-01', '1999-12-31'),
  decision: decision('1990-01-01'),
});

describe('the document list', () => {
  it('shows what applies first, and says how many there are', async () => {
    await renderTab({ register: { documents: [inForce, repealed] } });
    await whenShown('Styrdokument');
    expect(rows().getByText('Finanspolicy')).toBeTruthy();
    expect(rows().queryByText('Gammal taxa')).toBeNull();
    expect(screen.getByText('1 av 2 gäller i dag')).toBeTruthy();
  });

  it('shows what has expired when a person asks for it', async () => {
    const { user } = await renderTab({ register: { documents: [inForce, repealed] } });
    await whenShown('Styrdokument');
    await user.click(screen.getByRole('button', { name: /Har gått ut/ }));
    expect(await rows().findByText('Gammal taxa')).toBeTruthy();
    expect(window.location.hash).toContain('utgangna');
  });

  it('judges by the day in the address', async () => {
    await renderTab({
      address: '/dokument?dag=1995-06-01',
      register: { documents: [inForce, repealed] },
    });
    await whenShown('Styrdokument');
    expect(rows().getByText('Gammal taxa')).toBeTruthy();
    expect(screen.getByText('Du ser läget den 1995-06-01, inte i dag.')).toBeTruthy();
  });

  it('finds a document by its case number while one types', async () => {
    const other = aPolicyDocument({
      id: '3',
      title: 'Arkivreglemente',
      decision: decision('2019-11-25', { caseNumber: 'KS2019/310' }),
    });
    const { user } = await renderTab({ register: { documents: [inForce, other] } });
    await whenShown('Styrdokument');
    await user.type(
      screen.getByRole('searchbox', { name: 'Sök i dokument, texter och ansvar' }),
      'ks2019',
    );
    const hits = within(await screen.findByRole('list', { name: 'Dokument' }));
    expect(await hits.findByText('Arkivreglemente')).toBeTruthy();
    expect(screen.queryByText('Finanspolicy')).toBeNull();
  });

  it('leads to the search box with the key /', async () => {
    const { user } = await renderTab({ register: { documents: [inForce] } });
    await whenShown('Styrdokument');
    await user.keyboard('/');
    expect(document.activeElement).toBe(
      screen.getByRole('searchbox', { name: 'Sök i dokument, texter och ansvar' }),
    );
  });

  it('says that nothing fits, and offers to take the filters away', async () => {
    const { user } = await renderTab({
      address: '/dokument?typ=Taxor',
      register: { documents: [inForce] },
    });
    expect(await screen.findByText(/Inget dokument passar/)).toBeTruthy();
    await user.click(screen.getByRole('link', { name: 'Ta bort filter' }));
    expect(await rows().findByText('Finanspolicy')).toBeTruthy();
  });

  it('says what was searched when nothing is found, and finds it again without the filters', async () => {
    const { user } = await renderTab({
      address: '/dokument?sok=finanspolicy&typ=Taxor',
      register: { documents: [inForce] },
    });
    expect(
      await screen.findByText(/Inget hittat\. Sökt i 1 dokument, 0 av dem med text/),
    ).toBeTruthy();
    await user.click(await screen.findByRole('link', { name: 'Utan filter: 1 träff' }));
    const hits = within(await screen.findByRole('list', { name: 'Dokument' }));
    expect(await hits.findByRole('link', { name: 'Finanspolicy' })).toBeTruthy();
  });

  it('shows what has ended when nothing that applies answers, and says so', async () => {
    await renderTab({
      address: '/dokument?sok=gammal%20taxa',
      register: { documents: [inForce, repealed] },
    });
    expect(
      await screen.findByText('Inget som gäller passar. Här är det som har upphört.'),
    ).toBeTruthy();
    const hits = within(screen.getByRole('list', { name: 'Dokument' }));
    expect(await hits.findByRole('link', { name: 'Gammal taxa' })).toBeTruthy();
  });

  it('tells why a hit stands where it stands when a person wants to know', async () => {
    const { user } = await renderTab({
      address: '/dokument?sok=finans',
      register: { documents: [inForce] },
    });
    await user.click(await screen.findByText('Varför här?'));
    expect(await screen.findByText(/”finans”: ”finanspolicy” står i namnet/i)).toBeTruthy();
  });

  it('refuses a search that is too long in one sentence', async () => {
    await renderTab({
      address: `/dokument?sok=${'policy '.repeat(200)}`,
      register: { documents: [inForce] },
    });
    expect(await screen.findByText(/Sökningen är för lång/)).toBeTruthy();
  });

  it('says that there are no documents yet', async () => {
    await renderTab();
    expect(await screen.findByText(/Här finns inga dokument ännu/)).toBeTruthy();
  });

  it('counts rows that could not be read, and shows which and why', async () => {
    const { user } = await renderTab({
      register: {
        documents: [inForce],
        unreadable: [
          {
            ...{ list: 'Styrdokument', id: '18', title: 'Trasig policy', column: 'ValidTo' },
            why: '"i våras" är ingen dag',
          },
        ],
      },
    });
    expect(await screen.findByText('1 av 2 dokument kunde inte läsas.')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Visa vilka' }));
    expect(screen.getByText('Trasig policy')).toBeTruthy();
    expect(screen.getByText(/ValidTo: "i våras" är ingen dag/)).toBeTruthy();
  });

  it('says which list did not come, so that silence is not taken for an all-clear', async () => {
    await renderTab({
      register: {
        documents: [inForce],
        missing: [{ list: 'Ansvar', failure: new SourceFailure('accessDenied', site, '403') }],
      },
    });
    expect(await screen.findByText(/Listan Ansvar kunde inte hämtas/)).toBeTruthy();
  });

  it('says when it was read, and how many documents came', async () => {
    await renderTab({
      register: { documents: [inForce], readAt: new Date(2020, 0, 2, 8, 41).getTime() },
    });
    expect(await screen.findByText('Hämtat 2020-01-02 08.41 · 1 dokument')).toBeTruthy();
  });
});

describe('when the answer does not come, the document list', () => {
  it.each([
    ['accessDenied', 'Du har inte behörighet att läsa styrdokumenten'],
    ['throttled', 'SharePoint har för mycket att göra just nu'],
    ['offline', 'Det går inte att nå SharePoint'],
    ['signInRequired', 'Du behöver logga in'],
    ['notFound', 'Det du söker finns inte här'],
    ['unexpected', 'Något gick fel'],
  ] as const)('says what happened: %s', async (kind, heading) => {
    await renderTab(failing(new SourceFailure(kind, site, 'the words of the server')));
    expect(await screen.findByRole('heading', { name: heading })).toBeTruthy();
    expect(screen.getByText(`Webbplats: ${site}`)).toBeTruthy();
  });

  it('names the list that is missing while the site is not set up', async () => {
    await renderTab(failing(new SourceFailure('notFound', site, '404', 'Styrdokument')));
    expect(await screen.findByText(/kolumnen Styrdokument saknas/)).toBeTruthy();
  });

  it('tries again when a person asks for it', async () => {
    let tries = 0;
    const { user } = await renderTab({
      readRegister: () => {
        tries += 1;
        return Promise.reject(new SourceFailure('offline', site, 'no network'));
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Försök igen' }));
    expect(tries).toBe(2);
  });

  it('offers to sign in where a person must', async () => {
    await renderTab(failing(new SourceFailure('signInRequired', site, 'interactionNeeded: x')));
    expect(await screen.findByRole('button', { name: 'Logga in' })).toBeTruthy();
  });

  it('shows nothing for the first moment of waiting, then that it is fetching', async () => {
    await renderTab({ readRegister: () => new Promise(() => {}) });
    expect(screen.queryByText('Hämtar uppgifter')).toBeNull();
    expect(await screen.findByText('Hämtar uppgifter')).toBeTruthy();
  });

  it('says that SharePoint asks us to wait', async () => {
    const { connection } = await renderTab({ readRegister: () => new Promise(() => {}) });
    act(() => connection.waiting.set(Date.now() + 31_000));
    expect(await screen.findByText(/SharePoint ber oss vänta/)).toBeTruthy();
  });
});

describe('the language', () => {
  it('is English for a host that speaks English', async () => {
    await renderTab({ locale: 'en-GB', register: { documents: [inForce] } });
    await whenShown('Policy documents');
    expect(screen.getByText('1 of 1 in force today')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });
});
