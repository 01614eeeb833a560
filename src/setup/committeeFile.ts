/** Reads a register of committees (nämnder) from a JSON file: an array with one object for each. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Committee } from '../domain/committee';
import { parseLocalDate } from '../domain/localDate';
import { decodedText } from './decodedText';
import { whyUnreadable } from './unreadableFile';

const day = z
  .string()
  .nullish()
  .transform((text, context) => {
    const date = text === null || text === undefined || text === '' ? null : parseLocalDate(text);
    if (date === null && text)
      context.addIssue({ code: 'custom', message: 'ska vara en dag, ÅÅÅÅ-MM-DD' });
    return date;
  });
const committeeSchema = z.object({
  title: z.string().trim().min(1),
  abbreviation: z.string().nullish(),
  kind: z.enum(['fullmäktige', 'styrelse', 'nämnd', 'gemensam nämnd', 'utskott']).nullish(),
  aliases: z.array(z.string()).nullish(),
  validFrom: day,
  validTo: day,
  successors: z.array(z.string()).nullish(),
});

/** The committees; successors are told by name. Throws an Error that names the file and what is wrong. */
export async function readCommitteeFile(path: string): Promise<Committee[]> {
  const rows = z.array(committeeSchema).safeParse(await jsonOf(path));
  if (!rows.success) throw unreadableRegister(path, z.prettifyError(rows.error));
  return rows.data.map((row) => ({
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
