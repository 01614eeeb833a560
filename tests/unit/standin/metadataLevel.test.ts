/** Which Accept gives which level of metadata. */
import { describe, expect, it } from '@jest/globals';
import { metadataLevel } from '../../../src/standin/metadataLevel';

describe('Accept decides the metadata', () => {
  it.each([
    ['application/json', 'minimal'],
    ['application/json;odata=minimalmetadata', 'minimal'],
    ['application/json; odata=nometadata', 'none'],
    ['application/json;odata=verbose', 'verbose'],
    ['application/json;odata.metadata=none', 'v4none'],
    ['application/json;odata.metadata=minimal;charset=utf-8', 'v4minimal'],
    ['text/html, application/json;odata=nometadata', 'none'],
  ])('%s is %s', (accept, level) => {
    expect(metadataLevel(accept)).toBe(level);
  });

  it('is OData v4 when OData-Version says so', () => {
    expect(metadataLevel('application/json', '4.0')).toBe('v4minimal');
  });

  it.each([undefined, '*/*', 'application/atom+xml', 'application/json;odata=fullmetadata'])(
    '%s is refused loudly, since SharePoint would write something else',
    (accept) => {
      expect(() => metadataLevel(accept)).toThrow('local stand-in does not implement');
    },
  );
});
