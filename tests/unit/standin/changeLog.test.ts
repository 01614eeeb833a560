/** Change tokens: where the log continues, and which tokens are refused. */
import { describe, expect, it } from '@jest/globals';
import { ChangeLog } from '../../../src/standin/changeLog';
import { ticks } from '../../../src/standin/siteTime';

const list = '13326e70-58ba-4e0e-9b30-08189f21d555';
const other = '23326e70-58ba-4e0e-9b30-08189f21d555';
const now = Date.parse('2026-11-20T12:00:00Z');

function logOfThree(): ChangeLog {
  const log = new ChangeLog(10);
  const change = { listId: list, uniqueId: 'u', path: '/p', editorId: 14 };
  log.add({ ...change, type: 1, itemId: 1, time: '2026-11-20T08:00:00Z' });
  log.add({ ...change, type: 2, itemId: 1, time: '2026-11-20T09:00:00Z' });
  log.add({ ...change, listId: other, type: 1, itemId: 9, time: '2026-11-20T09:30:00Z' });
  log.add({ ...change, type: 3, itemId: 1, time: '2026-11-20T10:00:00Z' });
  return log;
}

describe('the change log', () => {
  it('gives what came after a token, of that list only', () => {
    const token = `1;3;${list};${ticks('2026-11-20T08:00:00Z')};10`;
    expect(
      logOfThree()
        .since(list, token, now)
        .map((one) => one.type),
    ).toEqual([2, 3]);
  });

  it('counts by time when the token has no number', () => {
    const token = `1;3;${list};${ticks('2026-11-20T09:00:00Z')};-1`;
    expect(
      logOfThree()
        .since(list, token, now)
        .map((one) => one.type),
    ).toEqual([3]);
  });

  it('gives nothing after its own current token', () => {
    const log = logOfThree();
    expect(log.since(list, log.currentToken(3, list, '2026-11-01T00:00:00Z'), now)).toEqual([]);
  });

  it('refuses a token from before the last sixty days', () => {
    const token = `1;3;${list};${ticks('2026-09-20T11:00:00Z')};1`;
    expect(() => logOfThree().since(list, token, now)).toThrow(
      'The changeToken refers to a time before the start of the current change log.',
    );
  });

  it('refuses a token of another list', () => {
    const token = `1;3;${other};${ticks('2026-11-20T08:00:00Z')};10`;
    expect(() => logOfThree().since(list, token, now)).toThrow('against a different object');
  });

  it('refuses what is no token', () => {
    expect(() => logOfThree().since(list, 'senast', now)).toThrow('out of the range');
  });
});
