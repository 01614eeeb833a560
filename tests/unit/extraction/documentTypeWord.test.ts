import { describe, expect, it } from '@jest/globals';
import {
  isTypeRow,
  typeNamed,
  typeOfTitle,
  withoutTypeRow,
} from '../../../src/extraction/documentTypeWord';

describe('the genre of a document', () => {
  it.each([
    ['Riktlinjer för Kungälvs kommuns styrdokument', 'Riktlinje'],
    ['Klimatpolicy', 'Policy'],
    ['Biblioteksplan 2016-2018', 'Plan'],
    ['Socialnämndens reglemente', 'Reglemente'],
    ['Sandvikens Kommuns Strategi för Medborgardialog', 'Strategi'],
    ['Regler och instruktioner för verksamheten', 'Regler'],
    ['Delegationsförteckning', 'Delegationsordning'],
    ['Handlingsprogram för trygghet', 'Handlingsprogram'],
    ['Plan- och bygglovstaxa', 'Taxa'],
    ['Lokala ordningsföreskrifter', 'Föreskrift'],
  ])('of "%s" is %s', (title, type) => {
    expect(typeOfTitle(title)).toBe(type);
  });

  it.each([
    'Struktur för politiska styrdokument',
    'Lysekils kommuns Ekonomistyrningsprinciper',
    'Organisation för strategier och planer',
    'Explan',
  ])('is not told by "%s"', (title) => {
    expect(typeOfTitle(title)).toBeNull();
  });

  it('is told by a marker of its own: "» POLICY"', () => {
    expect(typeNamed('» POLICY')).toBe('Policy');
  });

  it('is not told by a row that lists all genres, which is cleared away before a title', () => {
    expect(
      withoutTypeRow('Strategi Program Plan Policy Riktlinje Regler Riktlinjer för styrdokument'),
    ).toBe('Riktlinjer för styrdokument');
    expect(isTypeRow('Strategi Program Plan')).toBe(true);
  });

  it('keeps a title that names two genres', () => {
    expect(withoutTypeRow('Policy och riktlinjer för kost')).toBe('Policy och riktlinjer för kost');
    expect(isTypeRow('Vision 2030')).toBe(false);
  });
});
