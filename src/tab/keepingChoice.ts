/** Whether what was read may be kept on this device, as the person chose here, yes until someone says no; and whether anything is. */

const name = 'gallande.sparaInte';
const keptName = 'gallande.sparat';

export function mayKeep(): boolean {
  try {
    return window.localStorage.getItem(name) === null;
  } catch {
    // Where nothing can be remembered, nothing is kept either.
    return false;
  }
}

export function chooseKeeping(keep: boolean): void {
  try {
    if (keep) window.localStorage.removeItem(name);
    else window.localStorage.setItem(name, '1');
  } catch {
    // Then nothing was kept before, and nothing will be.
  }
}

/** Known without opening it: the database that rows were kept in last time, also when they have gone since; null for none. */
export function lastKept(): string | null {
  try {
    return mayKeep() ? window.localStorage.getItem(keptName) : null;
  } catch {
    return null;
  }
}

export function rowsAreKept(database: string): void {
  try {
    window.localStorage.setItem(keptName, database);
  } catch {
    // Then nothing is.
  }
}

export function nothingIsKept(): void {
  try {
    window.localStorage.removeItem(keptName);
  } catch {
    // Then nothing was.
  }
}
