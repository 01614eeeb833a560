/** What a committee answers for, as its manager sees it. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { aCommittee, aPolicyDocument, aResponsibility, period } from '../../../fixtures/build';
import { renderTab, whenShown } from '../../../support/renderTab';

afterEach(cleanup);

const ceased = aCommittee({
  id: 'atn',
  name: 'Arbetsmarknads- och trafiknämnden',
  period: period(null, '2014-12-31'),
  successorIds: ['aln'],
});
const successor = aCommittee({
  id: 'aln',
  name: 'Arbetslivsnämnden',
  period: period('2015-01-01'),
  managerIds: [12],
});
const lapsed = aResponsibility({
  what: 'Samordna det internationella arbetet',
  committeeIds: ['atn'],
  sourceDocumentId: '1',
  period: period('2013-01-01', '2014-12-31'),
});
const register = {
  documents: [aPolicyDocument({ id: '1', title: 'Internationell policy' })],
  committees: [aCommittee({ name: 'Arkivnämnden' }), ceased, successor],
  responsibilities: [lapsed],
  siteUserId: 12,
};

const rowOf = (what: string) => screen.getByText(what).closest('li')?.textContent;

describe('the responsibility page', () => {
  it('begins with the committee that the signed-in person manages', async () => {
    await renderTab({ address: '/ansvar', register });
    expect(await whenShown('Arbetslivsnämnden')).toBeTruthy();
  });

  it('shows what has lapsed with the likely holder, and that no decision was found', async () => {
    await renderTab({ address: '/ansvar/aln', register });
    await whenShown('Arbetslivsnämnden');
    expect(screen.getByText('Samordna det internationella arbetet')).toBeTruthy();
    expect(screen.getByText('Gavs till Arbetsmarknads- och trafiknämnden.')).toBeTruthy();
    expect(
      screen.getByText('Trolig ansvarig: Arbetslivsnämnden, inget beslut hittat.'),
    ).toBeTruthy();
  });

  it('shows it as current, with the committee of that time, on a day when it was', async () => {
    await renderTab({ address: '/ansvar/atn?dag=2013-09-01', register });
    await whenShown('Arbetsmarknads- och trafiknämnden');
    expect(rowOf('Samordna det internationella arbetet')).toMatch(/^Gällertill 2014-12-31/);
    expect(screen.queryByText(/Trolig ansvarig/)).toBeNull();
  });

  it('says once that a committee has ceased, and offers its successor', async () => {
    await renderTab({ address: '/ansvar/atn', register });
    await whenShown('Arbetsmarknads- och trafiknämnden');
    const words = screen.getByRole('main').textContent;
    expect(words.match(/upphörde 2014-12-31/g)).toHaveLength(1);
    const link = screen.getByRole('link', { name: 'Visa Arbetslivsnämnden' });
    expect(link.getAttribute('href')).toBe('#/ansvar/aln');
  });

  it('says that a committee is yet to be formed, and offers whoever it was on the day', async () => {
    await renderTab({ address: '/ansvar/aln?dag=2013-09-01', register });
    await whenShown('Arbetslivsnämnden');
    expect(screen.getByRole('main').textContent).toContain(
      'Arbetslivsnämnden fanns inte den här dagen. Den bildas 2015-01-01.',
    );
    const link = screen.getByRole('link', { name: 'Visa Arbetsmarknads- och trafiknämnden' });
    expect(link.getAttribute('href')).toBe('#/ansvar/atn?dag=2013-09-01');
  });

  it('says that nobody came after a committee that has ceased', async () => {
    const committees = [{ ...ceased, successorIds: [] }];
    await renderTab({ address: '/ansvar/atn', register: { ...register, committees } });
    await whenShown('Arbetsmarknads- och trafiknämnden');
    expect(screen.getByRole('main').textContent).toContain(
      'Ingen efterträdare som finns den här dagen är registrerad.',
    );
  });

  it('begins on another day with what the managed committee was then', async () => {
    await renderTab({ address: '/ansvar?dag=2013-09-01', register });
    expect(await whenShown('Arbetsmarknads- och trafiknämnden')).toBeTruthy();
  });

  it('says until when a source applied that no longer does', async () => {
    const documents = [aPolicyDocument({ id: '1', validity: period('2012-01-01', '2023-12-31') })];
    const responsibilities = [
      aResponsibility({ what: 'Gammalt', committeeIds: ['aln'], sourceDocumentId: '1' }),
    ];
    await renderTab({
      address: '/ansvar/aln?dag=2026-01-01',
      register: { ...register, documents, responsibilities },
    });
    await whenShown('Arbetslivsnämnden');
    expect(rowOf('Gammalt')).toMatch(/^Källan gäller inteden gällde till 2023-12-31/);
  });

  it('calls the order of answers by what it is', async () => {
    await renderTab({ address: '/ansvar?fraga=internationella', register });
    const order = await screen.findByRole('combobox', { name: 'Ordning' });
    expect(order.textContent).toMatch(/^Bäst svar först/);
  });

  it('leads to the words in the source', async () => {
    await renderTab({ address: '/ansvar/aln', register });
    await whenShown('Arbetslivsnämnden');
    const link = screen.getByRole('link', { name: 'Samordna det internationella arbetet' });
    expect(link.getAttribute('href')).toBe('#/dokument/1?stycke=ansvar-ansvar');
  });

  it('lets a person choose another committee, and keeps it in the address', async () => {
    const { user } = await renderTab({ address: '/ansvar', register });
    await whenShown('Arbetslivsnämnden');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Välj nämnd' }), 'Arkivnämnden');
    expect(await whenShown('Arkivnämnden')).toBeTruthy();
    expect(window.location.hash).toBe('#/ansvar/ks');
    expect(screen.getByText('Inget ansvar är registrerat för nämnden.')).toBeTruthy();
  });

  it('says that no committees are registered', async () => {
    await renderTab({ address: '/ansvar' });
    expect(await screen.findByText('Inga nämnder är registrerade.')).toBeTruthy();
  });

  it('marks what is only proposed, so that it is not taken for decided', async () => {
    const proposed = aResponsibility({ committeeIds: ['aln'], assessment: 'proposed' });
    await renderTab({
      address: '/ansvar/aln',
      register: { ...register, responsibilities: [proposed] },
    });
    expect(await screen.findByText('Föreslaget, inte bekräftat')).toBeTruthy();
  });
});
