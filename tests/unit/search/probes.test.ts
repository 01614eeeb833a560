/** What people type finds what they mean: floors that only rise. More documents around them: `npm run probes`. */
import { describe, expect, it } from '@jest/globals';
import path from 'node:path';
import { noiseDocuments } from '../../probes/noiseDocuments';
import { readProbeFile } from '../../probes/probeFile';
import { runProbes, sharesOf } from '../../probes/runProbes';

const cases = path.join(__dirname, '../../fixtures/cases');
const share = (answered: number, all: number) => answered / all;

describe.each([
  ['searchProbes.json', 0.98, 0.8],
  ['searchProbesFresh.json', 0.98, 0.8],
  ['searchProbesSecond.json', 0.96, 0.66],
  ['searchProbesThird.json', 0.96, 0.66],
  ['searchProbesFourth.json', 0.95, 0.8],
])('of %s', (file, inAll, inEach) => {
  const { documents, probes } = readProbeFile(path.join(cases, file));
  const outcomes = runProbes([...documents, ...noiseDocuments(60, 100)], probes);

  it(`at least ${inAll} are answered`, () => {
    const answered = outcomes.filter((outcome) => outcome.answered).length;
    expect(share(answered, outcomes.length)).toBeGreaterThanOrEqual(inAll);
  });

  it(`at least ${inEach} of every kind are answered`, () => {
    const low = sharesOf(outcomes).filter((one) => share(one.answered, one.all) < inEach);
    expect(low).toEqual([]);
  });
});
