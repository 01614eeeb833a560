import { describe, expect, it } from '@jest/globals';
import { within } from '../../../src/teams/deadline';

const late = () => new Error('too late');

describe('waiting with a deadline', () => {
  it('ends with the answer that came in time', async () => {
    await expect(within(1000, Promise.resolve('here'), late)).resolves.toBe('here');
  });

  it('ends with the failure that came in time', async () => {
    await expect(within(1000, Promise.reject(new Error('refused')), late)).rejects.toThrow(
      'refused',
    );
  });

  it('ends by itself when nothing comes', async () => {
    const never = new Promise<string>(() => undefined);
    await expect(within(5, never, late)).rejects.toThrow('too late');
  });
});
