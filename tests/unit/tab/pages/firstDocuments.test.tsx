/** What stands in the document list while a register of thousands is still on its way. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { act } from 'react';
import { SourceFailure, type Register } from '../../../../src/domain/policySource';
import { aPolicyDocument, aRegister, period } from '../../../fixtures/build';
import { renderTab } from '../../../support/renderTab';

afterEach(cleanup);

const rows = () => within(screen.getByRole('list', { name: 'Styrdokument' }));

describe('the first documents by name', () => {
  const inForce = aPolicyDocument({ id: '1', title: 'Finanspolicy' });
  const ceased = aPolicyDocument({
    id: '3',
    title: 'Avgift',
    validity: period(null, '1999-12-31'),
  });
  const waiting = {
    readRegister: () => new Promise<never>(() => {}),
    readFirstDocuments: () => Promise.resolve([inForce, ceased]),
  };

  it('stand there while a large register is fetched, with no verdict, and without those whose own days are over', async () => {
    await renderTab(waiting);
    await screen.findByText(/^De första efter namn/);
    const [row, ...others] = rows().getAllByRole('listitem');
    expect(others).toHaveLength(0);
    expect(row!.textContent).toContain('Finanspolicy');
    expect(row!.textContent).toContain('Inte bedömt än');
  });

  it('give way to the register', async () => {
    let answer: (register: Register) => void = () => {};
    const readRegister = () => new Promise<Register>((resolve) => (answer = resolve));
    await renderTab({ ...waiting, readRegister });
    await screen.findByText(/^De första efter namn/);
    act(() => answer(aRegister({ documents: [inForce, ceased] })));
    await screen.findByText('1 av 2 gäller i dag');
    expect(screen.queryByText('Inte bedömt än')).toBeNull();
  });

  it('are not asked for where another page is opened', async () => {
    let asked = 0;
    const readFirstDocuments = () => Promise.resolve([inForce].slice(0, (asked += 1)));
    await renderTab({ ...waiting, readFirstDocuments, address: '/ansvar' });
    await screen.findByText('Hämtar', { exact: false });
    expect(asked).toBe(0);
  });

  it('leave a failure of the register to be told', async () => {
    const failure = new SourceFailure('accessDenied', 'https://contoso.sharepoint.com', '403');
    await renderTab({ ...waiting, readRegister: () => Promise.reject(failure) });
    await screen.findByRole('alert');
    expect(screen.queryByText('Inte bedömt än')).toBeNull();
  });
});
