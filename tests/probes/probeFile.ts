/** Reads a file of probes: documents, and what people type with the documents that should come first. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';

const words = v.nullable(v.string());
const probedDocument = v.object({
  id: v.string(),
  title: v.string(),
  type: v.optional(words),
  decidedBy: v.optional(words),
  decidedOn: v.optional(words),
  caseNumber: v.optional(words),
  section: v.optional(words),
  validFrom: v.optional(words),
  validTo: v.optional(words),
  status: v.optional(v.picklist(['inForce', 'upcoming', 'expired', 'repealed', 'unknown'])),
  documentOwner: v.optional(words),
  committees: v.optional(v.array(v.string())),
  body: v.optional(v.array(v.string())),
});
export type ProbedDocument = v.InferOutput<typeof probedDocument>;

const probe = v.object({
  id: v.string(),
  kind: v.string(),
  query: v.string(),
  expect: v.array(v.string()),
  within: v.number(),
});
export type Probe = v.InferOutput<typeof probe>;

const probeFile = v.object({
  documents: v.union([v.string(), v.array(probedDocument)]),
  probes: v.array(probe),
});

export interface ProbeFile {
  readonly documents: readonly ProbedDocument[];
  readonly probes: readonly Probe[];
}

/** `documents` may name another file, beside this one. Throws an Error that says what is wrong. */
export function readProbeFile(file: string): ProbeFile {
  const { documents, probes } = read(probeFile, file);
  if (typeof documents !== 'string') return { documents, probes };
  const other = path.resolve(path.dirname(file), documents);
  const list = v.union([v.array(probedDocument), v.object({ documents: v.array(probedDocument) })]);
  const listed = read(list, other);
  return { documents: 'documents' in listed ? listed.documents : listed, probes };
}

function read<Schema extends v.GenericSchema>(schema: Schema, file: string): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, JSON.parse(readFileSync(file, 'utf8')));
  if (parsed.success) return parsed.output;
  throw new Error(`${file}: ${v.summarize(parsed.issues)}`);
}
