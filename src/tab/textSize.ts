/** How large the text of documents is drawn, as the person last chose on this device. */

const sizes = [1, 1.15, 1.35];
const name = 'gallande.textstorlek';

/** A factor of the usual size. */
export function rememberedTextSize(): number {
  try {
    const written = Number(window.localStorage.getItem(name));
    return sizes.includes(written) ? written : 1;
  } catch {
    return 1;
  }
}

/** The next larger, and after the largest the usual one; remembered where the browser allows. */
export function nextTextSize(size: number): number {
  const next = sizes[(sizes.indexOf(size) + 1) % sizes.length] ?? 1;
  try {
    window.localStorage.setItem(name, String(next));
  } catch {
    // The choice still stands on this page.
  }
  return next;
}
