import { describe, expect, it } from '@jest/globals';
import { committeeFinder } from '../../../src/extraction/committeeName';
import { readDecision } from '../../../src/extraction/decisionText';
import { caseCommittees } from '../../fixtures/cases/caseFiles';

const finder = committeeFinder(caseCommittees());
const KF = 'Kommunfullmäktige';
const KS = 'Kommunstyrelsen';

describe('a decision told in a few words', () => {
  it.each([
    ['Kommunstyrelsen, den 18 mars 2014', KS, '2014-03-18', null, null],
    ['KF 2012-02-27 § 14', KF, '2012-02-27', '§ 14', null],
    ['kommunfullmäktige 29/11 2017, § 141', KF, '2017-11-29', '§ 141', null],
    ['kommunfullmäktige 2015 §142', KF, null, '§ 142', null],
    ['Kommunfullmäktige 2016-12-15, 198', KF, '2016-12-15', '§ 198', null],
    ['kommunfullmäktige 62/02', KF, null, '§ 62/02', null],
    ['KF 30 2013', KF, null, '§ 30', null],
    ['Kf , 110', KF, null, '§ 110', null],
    ['KS § 102/17', KS, null, '§ 102/17', null],
    [
      '2016-09-15, Dnr 2016/0102 KS-13, § 102/2016',
      null,
      '2016-09-15',
      '§ 102/2016',
      '2016/0102 KS-13',
    ],
    ['KS/2017:1234 § 88 (2018-05-16)', null, '2018-05-16', '§ 88', 'KS/2017:1234'],
    ['KF 2006-10-23 rev 2021-10-25', KF, '2006-10-23', null, null],
    ['KF 201-502-23 rev 2021-10-25', KF, null, null, null],
    ['kommunfullmäktige ( )', KF, null, null, null],
    ['KN 2013-10-16', 'Kunskapsnämnden', '2013-10-16', null, null],
    ['Hofors kommunfullmäktige 2021-08-24 § 62', KF, '2021-08-24', '§ 62', null],
    [
      'kommunstyrelsens arbetsutskott 2011-01-04',
      'Kommunstyrelsens arbetsutskott',
      '2011-01-04',
      null,
      null,
    ],
    ['KSAU § 5', 'Kommunstyrelsens arbetsutskott', null, '§ 5', null],
  ])('reads "%s"', (text, decidedBy, decidedOn, section, caseNumber) => {
    expect(readDecision(text, finder)).toEqual({ decidedBy, decidedOn, section, caseNumber });
  });
});
