/** Checks what SharePoint answers before anything is made of it. */
import * as v from 'valibot';

/** What the schema makes of it. Throws an Error that names the place in the answer, and what should stand there. */
export function readAnswer<Schema extends v.GenericSchema>(
  schema: Schema,
  answer: unknown,
): v.InferOutput<Schema> {
  const read = v.safeParse(schema, answer);
  if (read.success) return read.output;
  const [issue] = read.issues;
  throw new Error(`${v.getDotPath(issue) ?? 'the answer'}: ${issue.message}`);
}
