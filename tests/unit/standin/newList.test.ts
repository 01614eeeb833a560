/** Entity type names: SharePoint's escaping, as recorded. */
import { describe, expect, it } from '@jest/globals';
import { entityTypeName } from '../../../src/standin/newList';

describe('the entity type of a list', () => {
  it.each([
    ['Shared Documents', true, 'Shared_x0020_Documents'],
    ['Lists/Ansvar', false, 'AnsvarList'],
    ['Lists/my_list', false, 'My_x005f_listList'],
    ['AppCatalog', true, 'AppCatalog'],
    ['Lists/A-B', false, 'ABList'],
  ])('%s is %s', (address, isLibrary, name) => {
    expect(entityTypeName(address, isLibrary)).toBe(name);
  });
});
