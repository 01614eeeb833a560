/** Documents through time: what applies on a day, and why. */
import { describe, expect, it } from '@jest/globals';
import { localDate } from '../../../src/domain/localDate';
import type { PolicyDocument } from '../../../src/domain/policyDocument';
import type { Register } from '../../../src/domain/policySource';
import { SourceFailure } from '../../../src/domain/policySource';
import { indexRegister } from '../../../src/domain/registerIndex';
import { validityOn } from '../../../src/domain/validity';
import type { Validity } from '../../../src/domain/validity';
import { aPolicyDocument, aRegister, aSupersession, decision, period } from '../../fixtures/build';

function judge(document: PolicyDocument, day: string, parts: Partial<Register> = {}): Validity {
  const documents = [document, ...(parts.documents ?? [])];
  return validityOn(document, localDate(day), indexRegister(aRegister({ ...parts, documents })));
}

const undecided = decision(null);

describe('a document by its own dates', () => {
  const temporary = aPolicyDocument({ validity: period('2016-01-01', '2018-12-31') });
  const open = aPolicyDocument({ validity: period('2016-01-01') });
  const leap = aPolicyDocument({ validity: period('2020-01-01', '2024-02-29') });
  const oneDay = aPolicyDocument({ validity: period('2020-01-01', '2020-01-01') });
  const undated = aPolicyDocument({ decision: undecided, validity: period() });

  it.each([
    ['the day before its first', temporary, '2015-12-31', 'upcoming'],
    ['on its first day, 1 January', temporary, '2016-01-01', 'inForce'],
    ['on its last day', temporary, '2018-12-31', 'inForce'],
    ['the day after its last', temporary, '2019-01-01', 'expired'],
    ['until further notice', open, '2099-01-01', 'inForce'],
    ['on its last day, a leap day', leap, '2024-02-29', 'inForce'],
    ['the day after a leap day', leap, '2024-03-01', 'expired'],
    ['on its only day', oneDay, '2020-01-01', 'inForce'],
    ['without any dates', undated, '2020-01-01', 'unknown'],
  ])('%s', (_, document, day, expected) => {
    expect(judge(document, day).status).toBe(expected);
  });

  it('is upcoming with the day on which it starts', () => {
    expect(judge(temporary, '2015-01-01').reason).toEqual({
      kind: 'startsOn',
      start: { day: '2016-01-01', ground: 'stated' },
    });
  });

  it('ends soon when its last day is within twelve months', () => {
    expect(judge(temporary, '2017-12-31').reason).toMatchObject({ endsSoon: true });
  });

  it('does not end soon when its last day is a day further off', () => {
    expect(judge(temporary, '2017-12-30').reason).toMatchObject({ endsSoon: false });
  });

  it('is judged from the decision day when no start is stated, and says so', () => {
    const document = aPolicyDocument({ decision: decision('2012-01-02'), validity: period() });
    expect(judge(document, '2012-01-02')).toMatchObject({
      status: 'inForce',
      reason: { kind: 'untilFurtherNotice', start: { day: '2012-01-02', ground: 'decided' } },
    });
  });

  it('with only a last day is not said to apply, for nobody knows since when', () => {
    const document = aPolicyDocument({ decision: undecided, validity: period(null, '2030-12-31') });
    expect(judge(document, '2020-01-01')).toMatchObject({
      status: 'unknown',
      reason: { kind: 'noStart', lastDay: '2030-12-31' },
    });
  });

  it('with only a last day is expired after it', () => {
    const document = aPolicyDocument({ decision: undecided, validity: period(null, '2018-12-31') });
    expect(judge(document, '2019-01-01').status).toBe('expired');
  });

  it('that ends before it starts has no known validity on any day', () => {
    const document = aPolicyDocument({ validity: period('2020-01-01', '2019-12-31') });
    expect(judge(document, '2020-06-01').reason.kind).toBe('endBeforeStart');
  });
});

describe('a document that another supersedes', () => {
  const old = aPolicyDocument({
    id: 'old',
    validity: period('1997-05-26'),
    decision: decision('1997-05-26'),
  });
  const successor = aPolicyDocument({ id: 'new', validity: period('2012-05-06') });
  const repeal = aSupersession('new', 'old');
  const superseded = { documents: [successor], supersessions: [repeal] };

  it('applies until the day before the other starts', () => {
    expect(judge(old, '2012-05-05', superseded)).toMatchObject({
      status: 'inForce',
      reason: { kind: 'untilDate', lastDay: '2012-05-05', repeal: { documentId: 'new' } },
    });
  });

  it('is repealed by it on the day it starts', () => {
    expect(judge(old, '2012-05-06', superseded)).toMatchObject({
      status: 'repealed',
      reason: { repeal: { documentId: 'new', effectiveOn: '2012-05-06' } },
    });
  });

  it('is upcoming before its own start all the same', () => {
    expect(judge(old, '1990-01-01', superseded).status).toBe('upcoming');
  });

  it('does not come back when the other expires', () => {
    const documents = [{ ...successor, validity: period('2012-05-06', '2014-12-31') }];
    expect(judge(old, '2020-01-01', { ...superseded, documents }).status).toBe('repealed');
  });

  it('is repealed from the decision day of another that states no start', () => {
    const documents = [{ ...successor, decision: decision('2012-04-01'), validity: period() }];
    expect(judge(old, '2012-04-01', { ...superseded, documents }).status).toBe('repealed');
  });

  it('is unknown when the other has no start at all', () => {
    const documents = [{ ...successor, decision: undecided, validity: period() }];
    expect(judge(old, '2020-01-01', { ...superseded, documents })).toMatchObject({
      status: 'unknown',
      reason: { kind: 'repealUndated', repeal: { why: 'documentHasNoStart' } },
    });
  });

  it('is unknown when the other could not be read', () => {
    const { reason } = judge(old, '2020-01-01', { supersessions: [repeal] });
    expect(reason).toMatchObject({ repeal: { why: 'documentNotRead', documentId: 'new' } });
  });

  it('is unknown when the row names no other document', () => {
    const supersessions = [aSupersession(null, 'old')];
    const { reason } = judge(old, '2020-01-01', { supersessions });
    expect(reason).toMatchObject({ repeal: { why: 'documentNotNamed' } });
  });

  it('expired, when its own end came before the repeal', () => {
    const ended = { ...old, validity: period('1997-05-26', '2005-12-31') };
    expect(judge(ended, '2020-01-01', superseded).reason).toEqual({
      kind: 'expired',
      lastDay: '2005-12-31',
    });
  });

  it('is repealed, when its own end is the day before the repeal', () => {
    const ended = { ...old, validity: period('1997-05-26', '2012-05-05') };
    expect(judge(ended, '2020-01-01', superseded).status).toBe('repealed');
  });

  it('never came into force when it was repealed before its start', () => {
    const early = { ...old, validity: period('2013-01-01') };
    expect(judge(early, '2013-06-01', superseded).status).toBe('repealed');
  });

  it('by two others ends with the earlier of them', () => {
    const later = aPolicyDocument({ id: 'later', validity: period('2015-01-01') });
    const two = {
      documents: [successor, later],
      supersessions: [aSupersession('later', 'old'), repeal],
    };
    expect(judge(old, '2013-01-01', two).reason).toMatchObject({ repeal: { documentId: 'new' } });
  });

  it('is in force when the only row says that it supersedes itself', () => {
    const supersessions = [aSupersession('old', 'old')];
    expect(judge(old, '2020-01-01', { supersessions }).status).toBe('inForce');
  });

  it('in a circle leaves only the older one repealed, and the newer one unknown', () => {
    const circle = {
      documents: [successor],
      supersessions: [repeal, aSupersession('old', 'new')],
    };
    const newer = judge(successor, '2020-01-01', { ...circle, documents: [old] });
    expect([judge(old, '2020-01-01', circle).status, newer.status]).toEqual([
      'repealed',
      'unknown',
    ]);
  });
});

describe('a document known only from its repeal', () => {
  const successor = aPolicyDocument({ id: 'new', validity: period('2012-05-06') });
  const row = aSupersession('new', null, { id: '7', decision: decision('1997-05-26') });
  const index = indexRegister(aRegister({ documents: [successor], supersessions: [row] }));
  const document = index.documentById.get('upphavd-7')!;

  it('has the name and the decision that the repeal writes, and no file', () => {
    expect(document).toMatchObject({
      title: 'Det upphävda dokumentet',
      decision: { decidedOn: '1997-05-26' },
      validity: { from: null, to: null },
      file: null,
    });
  });

  it.each([
    ['1997-05-25', 'upcoming'],
    ['1997-05-26', 'inForce'],
    ['2012-05-05', 'inForce'],
    ['2012-05-06', 'repealed'],
  ])('on %s is %s', (day, expected) => {
    expect(validityOn(document, localDate(day), index).status).toBe(expected);
  });

  it('is not made for a row whose superseded document is in the library but not read', () => {
    const register = aRegister({ supersessions: [aSupersession('new', 'trimmed')] });
    expect(indexRegister(register).documents).toEqual([]);
  });
});

it('a verdict says when the list of repeals did not come', () => {
  const failure = new SourceFailure(
    'notFound',
    'https://kommun.example/sites/s',
    '404',
    'Upphävanden',
  );
  const missing = [{ list: 'Upphävanden' as const, failure }];
  expect(judge(aPolicyDocument(), '2020-01-01', { missing }).repealsRead).toBe(false);
});
