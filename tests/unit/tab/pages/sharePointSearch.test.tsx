/** Texts that are not searched on the device: what SharePoint finds stands in the same list, and says so. */
import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { SourceFailure, type PolicySource } from '../../../../src/domain/policySource';
import { aPolicyDocument } from '../../../fixtures/build';
import { renderTab } from '../../../support/renderTab';

afterEach(cleanup);

const file = (uniqueId: string) => ({
  ...{ uniqueId, name: 'a.docx', serverRelativeUrl: '/a.docx', contentVersion: '1' },
  ...{ versionLabel: null, length: 1 },
});
const documents = [
  aPolicyDocument({ id: '1', title: 'Vägplan', file: file('a1') }),
  aPolicyDocument({ id: '2', title: 'Parkplan', file: file('b2') }),
];
const hit = (uniqueId: string) => ({
  uniqueId,
  excerpt: { text: '… om <b>skolor</b> i byn', marks: [[8, 14] as const] },
});

const searching = (searchTexts: PolicySource['searchTexts']) =>
  renderTab({ address: '/dokument?sok=skolor', register: { documents }, searchTexts });

it('shows its hits after the others, how many they are, and what is not shown', async () => {
  await searching(() => Promise.resolve({ hits: [hit('a1'), hit('c3')], total: 30 }));
  expect(await screen.findByText('+ 1 från SharePoint-sökning')).toBeTruthy();
  const section = screen.getByRole('heading', { name: 'Ställen i texterna 1' }).closest('section');
  expect(within(section!).getByRole('link', { name: 'Vägplan' })).toBeTruthy();
  expect(within(section!).getByText('skolor').tagName).toBe('MARK');
  expect(
    screen.getByText('1 träff hos SharePoint finns inte i registret och visas inte.'),
  ).toBeTruthy();
  expect(screen.getByText(/SharePoint hittade 30 dokument. Bara de 2 första/)).toBeTruthy();
});

it('leads to the place by the words around the one that was sought', async () => {
  const text = 'Vid skärmdump … Kommunen svarar för skjuts till skolor i hela byn … slut';
  const start = text.indexOf('skolor');
  const excerpt = { text, marks: [[start, start + 6] as const] };
  await searching(() => Promise.resolve({ hits: [{ uniqueId: 'a1', excerpt }], total: 1 }));
  const link = (await screen.findByText('skolor')).closest('a');
  const address = decodeURIComponent(link?.getAttribute('href') ?? '').replaceAll('+', ' ');
  expect(address).toContain('ord=Kommunen svarar för skjuts till skolor i hela byn&');
});

it('says that it did not answer, and which texts are not searched', async () => {
  const failure = new SourceFailure('throttled', 'https://contoso.sharepoint.com', '429');
  await searching(() => Promise.reject(failure));
  expect(
    await screen.findByText(
      'SharePoint har för mycket att göra just nu. Texten i 2 dokument är inte genomsökt.',
    ),
  ).toBeTruthy();
});
