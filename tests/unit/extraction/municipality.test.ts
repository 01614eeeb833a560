import { describe, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readPolicyText } from '../../../src/extraction/policyText';
import { readFileWords } from '../../../src/setup/documentWords';
import { sentenceOf } from '../../../src/setup/readingReport';
import { caseCommittees } from '../../fixtures/cases/caseFiles';
import { municipalityDocuments } from '../../fixtures/municipalityDocuments';

const folder = join(__dirname, '../../fixtures/municipality');
const committees = caseCommittees();
const readings = new Map<string, Awaited<ReturnType<typeof readingOf>>>();

async function readingOf(file: string) {
  const { source } = await readFileWords(join(folder, file));
  return { source, ...readPolicyText(source, committees) };
}

async function read(file: string) {
  const reading = readings.get(file) ?? (await readingOf(file));
  readings.set(file, reading);
  return reading;
}

describe('the folder of documents', () => {
  it('holds the documents that are described, thirty or more', () => {
    const described = municipalityDocuments.map(({ file }) => file.normalize('NFC')).sort();

    expect(
      readdirSync(folder)
        .map((name) => name.normalize('NFC'))
        .sort(),
    ).toEqual(described);
    expect(described.length).toBeGreaterThanOrEqual(30);
  });

  it.each(municipalityDocuments)('$file tells its facts: $feature', async (document) => {
    const { supersedes, doubts: _, ...facts } = (await read(document.file)).frontMatter;
    const told = Object.entries(facts).filter(([, fact]) => fact !== null);

    expect(Object.fromEntries(told.map(([name, fact]) => [name, fact?.value]))).toEqual(
      document.facts,
    );
    expect(
      supersedes.map(({ title, decidedBy, decidedOn, caseNumber }) => [
        title,
        decidedBy,
        decidedOn,
        caseNumber,
      ]),
    ).toEqual(document.supersedes ?? []);
  });

  it.each(municipalityDocuments)('$file gives its responsibilities: $feature', async (document) => {
    const { responsibilities } = await read(document.file);
    const duties = document.duties ?? [];

    expect(
      responsibilities.map(({ committees: names, what, period }) => [
        names.join(' + '),
        what,
        period.from,
        period.to,
      ]),
    ).toEqual(duties.map(([names, what, from, to]) => [names, what, from ?? null, to ?? null]));
  });

  it.each(municipalityDocuments)('$file gives its goals: $feature', async (document) => {
    const { goals } = await read(document.file);

    expect(goals.map(({ title }) => title)).toEqual(document.goals ?? []);
  });

  it.each(municipalityDocuments)('$file says what is doubtful: $feature', async (document) => {
    const doubts = (await read(document.file)).doubts.map(sentenceOf);

    for (const words of document.doubts ?? []) expect(doubts.join(' ')).toContain(words);
    if (document.doubts === undefined) expect(doubts).toEqual([]);
  });

  it.each(municipalityDocuments)('$file holds the passage of each reading', async ({ file }) => {
    const { source, frontMatter, responsibilities, goals } = await read(file);
    const words = `${source.words} ${source.properties?.words ?? ''}`;
    const { supersedes, doubts: _, ...facts } = frontMatter;
    const passages = [
      ...Object.values(facts).flatMap((fact) => (fact === null ? [] : [fact.passage])),
      ...[...supersedes, ...responsibilities, ...goals].map(({ passage }) => passage),
    ];

    for (const passage of passages) expect(words).toContain(passage);
  });
});
