/** Holds a site's answers, one by one, to what was recorded from SharePoint Online. It reads only. */
import { askRaw, type RawAnswer } from '../../sharepoint/rawAnswer';
import type { SiteConnection } from '../../sharepoint/siteConnection';
import { contractCases, type ContractCase, type Expectation, type Json } from './contractCases';
import { againstAnswer, againstShape, type Difference, type RecordedShape } from './recordedShape';
import recordedShapes from './recorded/shapes.json';

export interface ContractOutcome extends Difference {
  readonly name: string;
  /** What was asked, below `_api/`. */
  readonly path: string;
  /** False when the site has nothing to try it on: an empty list has no row. */
  readonly tried: boolean;
}

/** Throws SourceFailure when no answer comes at all. */
export async function tryContract(
  connection: SiteConnection,
  signal: AbortSignal,
): Promise<ContractOutcome[]> {
  const outcomes: ContractOutcome[] = [];
  for (const one of contractCases) {
    const answer = await askRaw(connection, signal, one.question);
    outcomes.push({ name: one.name, path: one.question.path, ...judged(one, answer) });
  }
  return outcomes;
}

type Verdict = Difference & { readonly tried: boolean };

const notTried: Verdict = { tried: false, differences: [], remarks: [] };

function judged({ expects }: ContractCase, answer: RawAnswer): Verdict {
  if (expects.kind === 'refusal') return refusal(answer, expects.status, expects.code);
  if (answer.status !== 200) return differs(`svarade ${answer.status}, väntat 200`);
  try {
    return judgedBody(expects, answer.body);
  } catch {
    return differs('svaret är byggt på ett annat sätt än det inspelade');
  }
}

/** Throws when the answer has another build than the expectation can look into. */
function judgedBody(expects: Exclude<Expectation, { kind: 'refusal' }>, body: unknown): Verdict {
  switch (expects.kind) {
    case 'shape':
      return againstType(body, expects.type);
    case 'like': {
      const pairs = expects.parts.map(({ of, recorded, own }) => ({
        part: of(body),
        recorded,
        own,
      }));
      if (pairs.some(({ part }) => part === undefined)) return notTried;
      return joined(
        pairs.map(({ part, recorded, own }) => againstAnswer(part ?? {}, recorded, own)),
      );
    }
    case 'rows':
      return Array.isArray((body as Json).value) ? joined([]) : differs('svaret har inga rader');
    case 'pages': {
      const { value, 'odata.nextLink': next } = body as Json;
      if ((value as unknown[]).length === 0) return notTried;
      const fits = typeof next === 'string' && next.includes('skiptoken');
      return fits ? joined([]) : differs('saknar adressen till nästa sida (odata.nextLink)');
    }
  }
}

/** Every object of the answer against what was recorded of its type. */
export function againstType(body: unknown, type: string): Verdict {
  const objects = objectsIn(body);
  return objects.length === 0 ? notTried : joined(objects.map((object) => shaped(object, type)));
}

function shaped(object: Json, type: string): Difference {
  const name = type === 'SP.Field' ? `SP.Field#${String(object.TypeAsString)}` : type;
  const shapes: Readonly<Record<string, RecordedShape>> = recordedShapes;
  const shape = shapes[name];
  if (!shape) return { differences: [], remarks: [`${name} har inte setts förut`] };
  const { differences, remarks } = againstShape(object, shape);
  const prefixed = (line: string) => `${name}: ${line}`;
  return { differences: differences.map(prefixed), remarks: remarks.map(prefixed) };
}

function refusal({ status, body }: RawAnswer, wanted: number, code: string | null): Verdict {
  if (status !== wanted) return differs(`svarade ${status}, väntat ${wanted}`);
  const got = ((body as Json | null)?.['odata.error'] as Json | undefined)?.code;
  const fits = typeof got === 'string' && (code === null || got === code);
  return fits ? joined([]) : differs(`koden är ${String(got)}, väntat ${code ?? 'en kod'}`);
}

function objectsIn(body: unknown): readonly Json[] {
  const { value } = body as Json;
  return Array.isArray(value) ? (value as Json[]) : [body as Json];
}

/** Each difference once, however many objects have it. */
function joined(all: readonly Difference[]): Verdict {
  return {
    tried: true,
    differences: [...new Set(all.flatMap(({ differences }) => differences))],
    remarks: [...new Set(all.flatMap(({ remarks }) => remarks))],
  };
}

function differs(what: string): Verdict {
  return { tried: true, differences: [what], remarks: [] };
}
