/** Puts an end to waiting for an answer that a host or a sign-in page may never give. */

/**
 * The promise's outcome, or, when it has not settled after `milliseconds`, a rejection with what
 * `lateFailure` makes. The promise itself goes on; what it comes to afterwards is ignored.
 */
export async function within<T>(
  milliseconds: number,
  promise: Promise<T>,
  lateFailure: () => Error,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(lateFailure());
    }, milliseconds);
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
