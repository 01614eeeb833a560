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

/** Known without opening what is kept: true when rows were kept last time, also when they have gone since. */
export function rowsMayBeKept(): boolean {
  try {
    return window.localStorage.getItem(keptName) !== null && mayKeep();
  } catch {
    return false;
  }
}

export function rowsAreKept(): void {
  try {
    window.localStorage.setItem(keptName, '1');
  } catch {
    // Then nothing is.
  }
}
