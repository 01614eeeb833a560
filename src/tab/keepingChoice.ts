/** Whether what was read may be kept on this device, as the person chose here; yes until someone says no. */

const name = 'gallande.sparaInte';

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
