/** Reads a register of committees (nämnder) from a JSON file: an array with one object for each. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Committee } from '../domain/committee';
import { parseLocalDate, type LocalDate } from '../domain/localDate';
import { decodedText } from './decodedText';
import { whyUnreadable } from './unreadableFile';

const day = v.pipe(
  v.nullish(v.string(), null),
  v.rawTransform<string | null, LocalDate | null>(({ dataset: { value }, addIssue, NEVER }) => {
    if (value === null || value === '') return null;
    const date = parseLocalDate(value);
    if (date !== null) return date;
    addIssue({ message: 'ska vara en dag, ÅÅÅÅ-MM-DD' });
    return NEVER;
  }),
);
const committeeSchema = v.object({
  title: v.pipe(v.string(), v.trim(), v.minLength(1)),
  abbreviation: v.nullish(v.string()),
  kind: v.nullish(v.picklist(['fullmäktige', 'styrelse', 'nämnd', 'gemensam nämnd', 'utskott'])),
  aliases: v.nullish(v.array(v.string())),
  validFrom: day,
  validTo: day,
  successors: v.nullish(v.array(v.string())),
});

/** The committees; successors are told by name. Throws an Error that names the file and what is wrong. */
export async function readCommitteeFile(path: string): Promise<Committee[]> {
  const rows = v.safeParse(v.array(committeeSchema), await jsonOf(path));
  if (!rows.success) throw unreadableRegister(path, v.summarize(rows.issues));
  return rows.output.map((row) => ({
    id: row.title,
    name: row.title,
    abbreviation: row.abbreviation ?? null,
    aliases: row.aliases ?? [],
    kind: row.kind ?? null,
    period: { from: row.validFrom, to: row.validTo },
    successorIds: row.successors ?? [],
    managerIds: [],
  }));
}

async function jsonOf(path: string): Promise<unknown> {
  try {
    return JSON.parse(decodedText(await readFile(path)));
  } catch (error) {
    throw unreadableRegister(path, whyUnreadable(error));
  }
}

function unreadableRegister(path: string, why: string): Error {
  return new Error(`Nämndregistret ${path} kunde inte läsas: ${why}`);
}
