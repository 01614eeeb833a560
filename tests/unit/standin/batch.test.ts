/** The multipart of $batch: both line ends, change sets, and the answer's literal form. */
import { describe, expect, it } from '@jest/globals';
import { batchAnswer, batchParts } from '../../../src/standin/batch';

const asPnPjsWritesIt = [
  '--batch_1',
  'Content-Type: application/http',
  'Content-Transfer-Encoding: binary',
  '',
  'GET http://127.0.0.1:1/sites/a/_api/web HTTP/1.1',
  'accept: application/json',
  '',
  '--batch_1',
  'Content-Type: multipart/mixed; boundary="changeset_2"',
  '',
  '--changeset_2',
  'Content-Type: application/http',
  'Content-Transfer-Encoding: binary',
  '',
  'MERGE http://127.0.0.1:1/sites/a/_api/web/lists(1)/items(1) HTTP/1.1',
  'if-match: *',
  '',
  '{"Title":"x"}',
  '',
  '--changeset_2--',
  '',
  '--batch_1--',
  '',
];

describe('a batch request', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ])('is read with %s line ends', (_name, end) => {
    const parts = batchParts('multipart/mixed; boundary=batch_1', asPnPjsWritesIt.join(end));
    expect(parts.map((part) => part.method)).toEqual(['GET', 'MERGE']);
    expect(parts[1]?.body).toBe('{"Title":"x"}');
    expect(parts[1]?.headers.get('if-match')).toBe('*');
  });

  it('is refused with more than a hundred parts', () => {
    const one = '--b\nContent-Type: application/http\n\nGET http://x/_api/web HTTP/1.1\n\n';
    const read = (count: number) =>
      batchParts('multipart/mixed; boundary="b"', `${one.repeat(count)}--b--\n`);
    expect(read(100)).toHaveLength(100);
    expect(() => read(101)).toThrow('exceeds the maximum');
  });

  it('is refused without a boundary', () => {
    expect(() => batchParts('multipart/mixed', 'x')).toThrow('no boundary');
  });
});

describe('a batch answer', () => {
  it('is flat, with CRLF, capital header names and a reason phrase', () => {
    const { contentType, body } = batchAnswer([
      { status: 200, headers: { 'Content-Type': 'application/json' }, body: '{"a":1}' },
      { status: 204, headers: { ETag: '"2"' }, body: '' },
    ]);
    const boundary = contentType.replace('multipart/mixed; boundary=', '');
    expect(body).toBe(
      [
        `--${boundary}`,
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        '',
        'HTTP/1.1 200 OK',
        'CONTENT-TYPE: application/json',
        '',
        '{"a":1}',
        `--${boundary}`,
        'Content-Type: application/http',
        'Content-Transfer-Encoding: binary',
        '',
        'HTTP/1.1 204 No Content',
        'ETAG: "2"',
        '',
        '',
        `--${boundary}--`,
        '',
      ].join('\r\n'),
    );
  });
});
