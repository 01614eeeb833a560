/** Puts documents into the tab's own index, asks what people type, and counts what comes in its place. */
import { parseLocalDate } from '../../src/domain/localDate';
import { createPolicySearch, type PolicySearch } from '../../src/search/policySearch';
import type { Standing } from '../../src/search/searchAnswer';
import { textFromStoredWords } from '../../src/search/searchedText';
import { aCommittee, aPolicyDocument } from '../fixtures/build';
import type { Probe, ProbedDocument } from './probeFile';

export interface ProbeOutcome {
  readonly probe: Probe;
  readonly answered: boolean;
  /** The first documents, best first. */
  readonly first: readonly string[];
}

export interface Share {
  readonly kind: string;
  readonly answered: number;
  readonly all: number;
}

export function runProbes(
  documents: readonly ProbedDocument[],
  probes: readonly Probe[],
): readonly ProbeOutcome[] {
  const search = searchOf(documents);
  const standing: Standing = {
    documents: new Map(documents.map(({ id, status }) => [id, status ?? 'unknown'])),
    responsibilities: new Map(),
  };
  return probes.map((probe) => {
    const most = Math.max(5, probe.within);
    const asked = { query: probe.query, standing, chosen: null, withEnded: true, most };
    const answer = search.search(asked);
    const first = answer.kind === 'found' ? answer.documents.hits.map(({ id }) => id) : [];
    const answered = first.slice(0, probe.within).some((id) => probe.expect.includes(id));
    return { probe, answered, first };
  });
}

export function searchOf(documents: readonly ProbedDocument[]): PolicySearch {
  const search = createPolicySearch();
  const names = documents.flatMap((one) => [...(one.committees ?? []), one.decidedBy ?? '']);
  const committees = [...new Set(names)].filter((name) => isCommittee.test(name));
  search.setCommittees(committees.map((name) => aCommittee({ id: name, name })));
  for (const document of documents) {
    const day = (written?: string | null) => parseLocalDate(written ?? '');
    search.put({
      kind: 'document',
      document: aPolicyDocument({
        id: document.id,
        title: document.title,
        documentType: document.type ?? null,
        decision: {
          decidedBy: document.decidedBy ?? null,
          decidedOn: day(document.decidedOn),
          section: document.section ?? null,
          caseNumber: document.caseNumber ?? null,
        },
        validity: { from: day(document.validFrom), to: day(document.validTo) },
        documentOwner: document.documentOwner ?? null,
      }),
      committees: document.committees ?? [],
      text: textFromStoredWords((document.body ?? []).join('\n'), '1'),
    });
  }
  return search;
}

/** A person may decide too, but is no committee. */
const isCommittee = /(?:nämnd|styrelse|fullmäktige|utskott)/i;

/** Kind by kind, in the order in which they come. */
export function sharesOf(outcomes: readonly ProbeOutcome[]): readonly Share[] {
  const kinds = [...new Set(outcomes.map(({ probe }) => probe.kind))];
  return kinds.map((kind) => {
    const own = outcomes.filter(({ probe }) => probe.kind === kind);
    return { kind, answered: own.filter(({ answered }) => answered).length, all: own.length };
  });
}
