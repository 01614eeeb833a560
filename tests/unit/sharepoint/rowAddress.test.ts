/** The address that opens a row in SharePoint. */
import { describe, expect, it } from '@jest/globals';
import { rowAddress } from '../../../src/sharepoint/rowAddress';

const site = 'https://contoso.sharepoint.com/sites/styrdokument';

describe('the address of a row', () => {
  it.each([
    ['Styrdokument', `${site}/Styrdokument/Forms/DispForm.aspx?ID=17`],
    ['Ansvar', `${site}/Lists/Ansvar/DispForm.aspx?ID=17`],
    ['Mål', `${site}/Lists/Mal/DispForm.aspx?ID=17`],
  ] as const)('in %s is that of its form', (list, address) => {
    expect(rowAddress(site, list, '17')).toBe(address);
    expect(rowAddress(`${site}/`, list, '17')).toBe(address);
  });
});
