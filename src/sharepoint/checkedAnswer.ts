/** Checks what SharePoint answers before anything is made of it. */
import * as v from 'valibot';
import { NoSense, type FieldReader } from './fieldValue';

/** JSON has numbers alone; a whole one that is kept exactly. */
export const integer = v.pipe(v.number(), v.safeInteger());

/** A column's value within an answer that is no row of a list. */
export function field<Value>(read: FieldReader<Value>) {
  return v.pipe(
    v.unknown(),
    v.rawTransform<unknown, Value>(({ dataset, addIssue, NEVER }) => {
      try {
        return read(dataset.value);
      } catch (error) {
        if (!(error instanceof NoSense)) throw error;
        addIssue({ message: error.message });
        return NEVER;
      }
    }),
  );
}

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
