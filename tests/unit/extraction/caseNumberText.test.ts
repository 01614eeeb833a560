import { describe, expect, it } from '@jest/globals';
import { findCaseNumbers, readCaseNumber } from '../../../src/extraction/caseNumberText';

const numbersIn = (text: string) => findCaseNumbers(text).map(({ caseNumber }) => caseNumber);

describe('case numbers in text', () => {
  it.each([
    'KS2011/157',
    'AT2014/63',
    'IFO2016/3',
    'KS2016/1963-2',
    'KS 2018/1092',
    'KSF 2018/372',
    'KFN/2018:188-003',
    'KS/2021:34-0061',
    'KS/2014:549',
    'KSKF/2017:638',
    'KS/2015/0173',
    'Ks 182/2013',
    'KS 67/16',
    'KS 201/2016 736',
    'KS-345/2011',
    'KS-2014/742.912',
    'LKS 2016-448',
    'LKS 2019-000421',
    'KK15/410',
    '2023/BUN 0214',
    '2016/0102 KS-13',
    '2014/0066 KS.030',
    'SBN 2021 00099',
  ])('finds %s by its shape, also before a full stop', (caseNumber) => {
    expect(numbersIn(`Ärendet är ${caseNumber}.`)).toEqual([caseNumber]);
  });

  it.each(['2019-160', '2018/202', '1325/11', '0110/18', '12-KS234'])(
    'takes %s for one only after a label',
    (caseNumber) => {
      expect(numbersIn(`Dnr ${caseNumber}. Gäller nu`)).toEqual([caseNumber]);
      expect(numbersIn(`Ärendet ${caseNumber}`)).toEqual([]);
    },
  );

  it.each([
    'KFS 2011:1',
    'Nr B 13:1',
    'Nr 2.6',
    'flik 8.4',
    'HKF 9420',
    'handling nr 31/2014',
    'Handling 2019 nr 73',
    'h.id. 2013.427',
    'dokumentnr 100995',
    'KF 62/02',
    '§ 102/2016',
    'EU 2013-2014',
  ])('finds none in "%s"', (text) => {
    expect(numbersIn(text)).toEqual([]);
  });

  it('leaves out the number of the paper: "KS 2017/00064 nr 79279"', () => {
    expect(readCaseNumber('KS 2017/00064 nr 79279')).toBe('KS 2017/00064');
  });

  it('takes no day for a case number', () => {
    expect(readCaseNumber('2012-05-06')).toBeNull();
  });
});
