/** Case numbers in the shapes that municipalities write. */
import { describe, expect, it } from '@jest/globals';
import { isSameCase, parseCaseNumber, showCaseNumber } from '../../../src/domain/caseNumber';

describe('a case number', () => {
  it.each([
    ['KS2011/157', 'KS', 2011, 157],
    ['AT2014/63', 'AT', 2014, 63],
    ['IFO2016/3', 'IFO', 2016, 3],
    ['KS2016/1963-2', 'KS', 2016, 1963],
    ['KS 2018/1092', 'KS', 2018, 1092],
    ['KSF 2018/372', 'KSF', 2018, 372],
    ['KFN/2018:188-003', 'KFN', 2018, 188],
    ['KS/2021:34-0061', 'KS', 2021, 34],
    ['KSKF/2017:638', 'KSKF', 2017, 638],
    ['KS/2015/0173', 'KS', 2015, 173],
    ['Ks 182/2013', 'KS', 2013, 182],
    ['KS 67/16', 'KS', 2016, 67],
    ['KS 201/2016 736', 'KS', 2016, 201],
    ['KS-345/2011', 'KS', 2011, 345],
    ['KS-2014/742.912', 'KS', 2014, 742],
    ['LKS 2016-448', 'LKS', 2016, 448],
    ['LKS 2019-000421', 'LKS', 2019, 421],
    ['KK15/410', 'KK', 2015, 410],
    ['2023/BUN 0214', 'BUN', 2023, 214],
    ['2016/0102 KS-13', 'KS', 2016, 102],
    ['2014/0066 KS.030', 'KS', 2014, 66],
    ['2019-160', null, 2019, 160],
    ['2018/202', null, 2018, 202],
    ['1325/11', null, 2011, 1325],
    ['0110/18', null, 2018, 110],
    ['KS 2017/00064 nr 79279', 'KS', 2017, 64],
    ['SBN 2021 00099', 'SBN', 2021, 99],
    ['Dnr KS2011/157', 'KS', 2011, 157],
    ['Diarienummer: KS 1997/12', 'KS', 1997, 12],
    ['Ärendenr KS2011/157', 'KS', 2011, 157],
    ['KS 12/97', 'KS', 1997, 12],
  ])('%s is read', (text, diary, year, number) => {
    expect(parseCaseNumber(text)).toEqual({ diary, year, number });
  });

  it.each([
    'KFS 2011:1',
    'SFS 2009:724',
    '2009:724',
    'Nr B 13:1',
    'Nr 2.6',
    'Nr 31/2014',
    'flik 8.4',
    'HKF 9420',
    'handling nr 31/2014',
    'Handling 2019 nr 73',
    'h.id. 2013.427',
    'dokumentnr 100995',
    '62/02',
    '§ 102/2016',
    '2019-2022',
    '2012-05',
    '2012-05-06',
    'individ-',
    'KS2011/157, KS2012/1',
    '',
  ])('is not "%s"', (text) => {
    expect(parseCaseNumber(text)).toBeNull();
  });

  it('is shown as it is written, without label and odd spaces', () => {
    expect(showCaseNumber(' Dnr:  KS 2011/157 ')).toBe('KS 2011/157');
  });
});

describe('the same case', () => {
  it.each([
    ['KS2011/157', 'KS 2011/0157'],
    ['KS2016/1963', 'Ks 2016/1963'],
    ['KS2016/1963-2', 'KS2016/1963'],
    ['Ks 182/2013', 'KS/2013:182'],
    ['utan nummer', 'Utan  nummer'],
  ])('is meant by "%s" and "%s"', (a, b) => {
    expect(isSameCase(a, b)).toBe(true);
  });

  it.each([
    ['KS2011/157', 'KS2011/158'],
    ['KS2011/157', 'KFN2011/157'],
    ['KS2011/157', '2011/157'],
    ['KS2011/157', 'KFS 2011:157'],
  ])('is not meant by "%s" and "%s"', (a, b) => {
    expect(isSameCase(a, b)).toBe(false);
  });
});
