/** Reads a file of probes: documents, and what people type with the documents that should come first. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as z from 'zod/mini';

const words = z.nullable(z.string());
const probedDocument = z.object({
  id: z.string(),
  title: z.string(),
  type: z.optional(words),
  decidedBy: z.optional(words),
  decidedOn: z.optional(words),
  caseNumber: z.optional(words),
  section: z.optional(words),
  validFrom: z.optional(words),
  validTo: z.optional(words),
  status: z.optional(z.enum(['inForce', 'upcoming', 'expired', 'repealed', 'unknown'])),
  documentOwner: z.optional(words),
  committees: z.optional(z.array(z.string())),
  body: z.optional(z.array(z.string())),
});
export type ProbedDocument = z.infer<typeof probedDocument>;

const probe = z.object({
  id: z.string(),
  kind: z.string(),
  query: z.string(),
  expect: z.array(z.string()),
  within: z.number(),
});
export type Probe = z.infer<typeof probe>;

const probeFile = z.object({
  documents: z.union([z.string(), z.array(probedDocument)]),
  probes: z.array(probe),
});

export interface ProbeFile {
  readonly documents: readonly ProbedDocument[];
  readonly probes: readonly Probe[];
}

/** `documents` may name another file, beside this one. Throws an Error that says what is wrong. */
export function readProbeFile(file: string): ProbeFile {
  const { documents, probes } = probeFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  if (typeof documents !== 'string') return { documents, probes };
  const other = path.resolve(path.dirname(file), documents);
  const list = z.union([z.array(probedDocument), z.object({ documents: z.array(probedDocument) })]);
  const read = list.parse(JSON.parse(readFileSync(other, 'utf8')));
  return { documents: 'documents' in read ? read.documents : read, probes };
}
