import { describe, expect, it } from '@jest/globals';
import { readPolicyText } from '../../../src/extraction/policyText';
import { clausePatterns } from '../../../src/extraction/responsibilityPatterns';
import { verbPhrases } from '../../../src/extraction/responsibilityVerbs';
import { sourceFromText } from '../../../src/extraction/sourceText';
import { caseCommittees } from '../../fixtures/cases/caseFiles';

const committees = caseCommittees();
const read = (text: string) => readPolicyText(sourceFromText(text), committees).responsibilities;

describe('the tables of responsibility', () => {
  it.each([...verbPhrases, ...clausePatterns].map(({ example, kind }) => [example, kind] as const))(
    'read their own example: %s',
    (example, kind) => {
      expect(read(example)).toMatchObject([{ kind, passage: example }]);
    },
  );

  it.each(verbPhrases.map(({ example }) => [example.replace(/ (?=\p{Ll})/u, ' inte ')] as const))(
    'propose nothing when it is denied: %s',
    (example) => {
      expect(read(example)).toEqual([]);
    },
  );

  it.each(
    [...verbPhrases, ...clausePatterns].map(
      ({ example }) =>
        [`Det föreslås att ${example.slice(0, 1).toLowerCase()}${example.slice(1)}`] as const,
    ),
  )('propose nothing when it is only suggested: %s', (example) => {
    expect(read(example)).toEqual([]);
  });

  it.each(
    verbPhrases.map(
      ({ example }) =>
        [example.replace(/^(?:[\p{L}-]+(?: och )?)+?(?=\s\p{Ll})/u, 'Kommundirektören')] as const,
    ),
  )('propose nothing when the subject is an official: %s', (example) => {
    expect(read(example)).toEqual([]);
  });
});
