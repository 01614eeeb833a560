/** One document: what applies, what it gave, and what became of it. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { aPolicyDocument, period, theSeedRegister } from '../../../fixtures/build';
import { renderTab, whenShown } from '../../../support/renderTab';

afterEach(cleanup);

const seed = theSeedRegister();
const title = 'Internationell policy för Sandvikens kommun';
const factOf = (label: string) =>
  screen.getAllByText(label, { selector: 'dt' })[0]?.nextElementSibling?.textContent;

describe('the document page of the seed', () => {
  it('says, without a click, that the policy applies while its responsibility has lapsed', async () => {
    await renderTab({ address: '/dokument/1', register: seed });
    await whenShown(title);
    const band = screen.getByRole('region', {
      name: 'Policyn gäller, men ansvaret som den ger har löpt ut',
    });
    expect(band.textContent).toContain('Löpte ut 2014-12-31');
    expect(band.textContent).toContain('Arbetsmarknads- och trafiknämnden, 2013–2014');
    expect(band.textContent).toContain('Trolig ansvarig i dagArbetslivsnämnden');
    expect(band.textContent).toContain('Inget beslut om ansvaret har hittats');
  });

  it('shows the facts in the order of the document, and marks the Sunday', async () => {
    await renderTab({ address: '/dokument/1', register: seed });
    await whenShown(title);
    expect(factOf('Beslutad av')).toBe('Kommunfullmäktige');
    expect(factOf('Beslutsdatum')).toBe('2012-05-06 (söndag)');
    expect(factOf('Diarienummer')).toBe('KS2011/157');
    expect(factOf('Paragrafnummer')).toBe('§ 44');
    expect(factOf('Giltighetstid')).toBe('2012-05-06 – tills vidare');
  });

  it('names what it repeals, also though that is not in the library, and leads to its page', async () => {
    const { user } = await renderTab({ address: '/dokument/1', register: seed });
    await whenShown(title);
    const [link] = screen.getAllByRole('link', {
      name: 'Riktlinjer för kommunens internationella verksamhet',
    });
    await user.click(link!);
    await whenShown('Riktlinjer för kommunens internationella verksamhet');
    expect(screen.getByText(/Texten finns inte i biblioteket/)).toBeTruthy();
  });

  it('has no band on a day when the responsibility still ran', async () => {
    await renderTab({ address: '/dokument/1?dag=2013-09-01', register: seed });
    await whenShown(title);
    expect(screen.queryByText(/har löpt ut/)).toBeNull();
  });

  it('says that it is upcoming on the day before it began', async () => {
    await renderTab({ address: '/dokument/1?dag=2012-05-05', register: seed });
    await whenShown(title);
    expect(screen.getByText('Kommande')).toBeTruthy();
  });

  it('says which programmes and plans are missing under it', async () => {
    await renderTab({ address: '/dokument/1', register: seed });
    await whenShown(title);
    expect(
      screen.getByText('Inget handlingsprogram registrerat; dokumentet säger ”vid behov”'),
    ).toBeTruthy();
    expect(
      screen.getByText('Ingen arbetsplan registrerad; dokumentet säger ”vid behov”'),
    ).toBeTruthy();
    expect(screen.getByText('Inget mål registrerat')).toBeTruthy();
  });
});

describe('the document page', () => {
  it('says that a document is not among those the person may read, and leads back', async () => {
    await renderTab({ address: '/dokument/99', register: seed });
    expect(await screen.findByText(/finns inte bland dem som du får läsa/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Visa alla dokument' })).toBeTruthy();
  });

  it('shows markup in a title as text', async () => {
    const name = '<img src=x onerror=alert(1)>';
    const evil = aPolicyDocument({ id: '7', title: name, validity: period('2020-01-01') });
    await renderTab({ address: '/dokument/7', register: { documents: [evil] } });
    expect(await whenShown(name)).toBeTruthy();
    expect(document.querySelector('img')).toBeNull();
  });
});
