/** What happened to the rows of a site, in order, with SharePoint's change tokens. */
import { SharePointError } from './errors';
import { ticks, timeOfTicks } from './siteTime';

/** SharePoint's ChangeType: 1 add, 2 update, 3 delete. */
export type ChangeType = 1 | 2 | 3;

export interface RowChange {
  readonly number: number;
  readonly type: ChangeType;
  readonly time: string;
  readonly listId: string;
  readonly itemId: number;
  readonly uniqueId: string;
  readonly path: string;
  readonly editorId: number;
}

/** SharePoint keeps sixty days. */
const keptDays = 60;
const tokenForm = /^1;([123]);([0-9a-f-]{36});(\d{1,19});(-?\d+)$/i;

export class ChangeLog {
  private readonly changes: RowChange[] = [];
  /** Milliseconds since 1970 before which nothing is kept, beside the sixty days. */
  private begins = -Infinity;

  /** `firstNumber` is the number that the first change will get. */
  constructor(private readonly firstNumber: number) {}

  add(change: Omit<RowChange, 'number'>): void {
    this.changes.push({ ...change, number: this.firstNumber + this.changes.length });
  }

  /** From now on tokens of before `now` are refused, as when sixty days have gone. */
  beginAnew(now: number): void {
    this.begins = now;
  }

  /** The token after the last change of a list (scope 3) or of the web (scope 2). */
  currentToken(scope: 2 | 3, id: string, madeAt: string): string {
    const last =
      scope === 2 ? this.changes.at(-1) : this.changes.findLast((one) => one.listId === id);
    return tokenText(scope, id, last?.time ?? madeAt, last?.number ?? this.firstNumber - 1);
  }

  token(change: RowChange): string {
    return tokenText(3, change.listId, change.time, change.number);
  }

  /**
   * Changes of a list after a token, oldest first; without a token, all that are kept. A token with
   * number -1 counts by its time. Throws for a token that is malformed, of another list, or older than
   * sixty days before `now`.
   */
  since(listId: string, token: string | null, now: number): RowChange[] {
    const ofList = this.changes.filter((change) => change.listId === listId);
    if (token === null) return ofList;
    const match = tokenForm.exec(token);
    if (!match) throw malformedToken();
    const [, scope, id, ticksText, numberText] = match;
    if (scope !== '3' || id?.toLowerCase() !== listId) throw tokenOfAnotherObject();
    const time = timeOfTicks(ticksText ?? '0');
    if (time < Math.max(this.begins, now - keptDays * 86_400_000)) throw tokenTooOld();
    const number = Number(numberText);
    return ofList.filter((change) =>
      number === -1 ? Date.parse(change.time) > time : change.number > number,
    );
  }
}

function tokenText(scope: number, id: string, time: string, number: number): string {
  return `1;${String(scope)};${id};${ticks(time)};${String(number)}`;
}

/**
 * Documented so (change log of 60 days). One report of 2025 (sp-dev-docs issue 10389) says that SharePoint
 * Online answered an old token with neither changes nor an error; clients must not rely on this alone.
 */
function tokenTooOld() {
  return new SharePointError(
    500,
    '-2130575172, Microsoft.SharePoint.SPException',
    'The changeToken refers to a time before the start of the current change log.',
  );
}

function tokenOfAnotherObject() {
  return new SharePointError(
    500,
    '-2130575173, Microsoft.SharePoint.SPException',
    'Cannot use the changeToken from one object against a different object',
  );
}

/** The wording is a guess. */
function malformedToken() {
  return new SharePointError(
    500,
    '-2146233086, System.ArgumentOutOfRangeException',
    'Specified argument was out of the range of valid values.\r\nParameter name: changeToken',
  );
}
