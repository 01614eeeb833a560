/** SharePoint's answers, and what PnPjs makes of them, as the failures that readers know. */
import { HttpRequestError } from '@pnp/queryable';
import { SourceFailure, type FailureKind } from '../domain/policySource';

/**
 * The failure that an error of a request means.
 *
 * @param missing what was asked for, as people name it; said when SharePoint answers that it is not there
 */
export function toSourceFailure(error: unknown, site: string, missing: string): SourceFailure {
  if (error instanceof SourceFailure) return error;
  if (error instanceof HttpRequestError) {
    const kind = kindByStatus.get(error.status) ?? 'unexpected';
    const detail = `${error.status}: ${messageOf(error)}`;
    return new SourceFailure(kind, site, detail, kind === 'notFound' ? missing : null, {
      cause: error,
    });
  }
  const what = error instanceof SyntaxError ? 'the answer is not JSON: ' : '';
  const detail = what + withoutTokens(error instanceof Error ? error.message : String(error));
  return new SourceFailure('unexpected', site, detail, null, { cause: error });
}

/** The text without anything that looks like a credential. */
export function withoutTokens(text: string): string {
  return text
    .replace(/\bBearer\s+[\w.~+/=-]+/gi, 'Bearer …')
    .replace(/\beyJ[\w-]*(?:\.[\w-]*){0,2}/g, '…');
}

const kindByStatus: ReadonlyMap<number, FailureKind> = new Map([
  [401, 'signInRequired'],
  [403, 'accessDenied'],
  [404, 'notFound'],
  [429, 'throttled'],
  [503, 'throttled'],
]);

const longestDetail = 300;

/** SharePoint's own sentence, in any of the dialects it answers in; else the beginning of what came. */
function messageOf(error: HttpRequestError): string {
  const body = error.message.slice(error.message.indexOf('::> ') + 4);
  const text = sentenceIn(body) ?? (body.replace(/<[^>]*>/g, ' ').trim() || error.statusText);
  return withoutTokens(text.replace(/\s+/g, ' ')).slice(0, longestDetail);
}

/**
 * `{"odata.error":{message:{value}}}` (OData 3), `{"error":{message}}` with text (OData 4) or `{value}` (verbose),
 * `{"error_description"}` (401).
 */
function sentenceIn(body: string): string | null {
  const answer = parsed(body);
  const description = memberOf(answer, 'error_description');
  if (typeof description === 'string') return description;
  const error = memberOf(answer, 'odata.error') ?? memberOf(answer, 'error');
  const message = memberOf(error, 'message');
  const value = memberOf(message, 'value') ?? message;
  return typeof value === 'string' ? value : null;
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return null;
  }
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
