/** Puts words on the clipboard, also in a frame to which the host has not lent the clipboard. */

/** Chromium's list of what the frame's owner allows; other browsers have none. */
interface PolicyDocument {
  readonly featurePolicy?: { allowsFeature(feature: string): boolean };
}

/** Throws when the browser refuses both ways. Call it soon after a person's click. */
export async function copyText(words: string): Promise<void> {
  const { featurePolicy } = document as PolicyDocument;
  // Asking where it is forbidden is refused, and reported on the console besides.
  if (featurePolicy?.allowsFeature('clipboard-write') !== false) {
    try {
      await navigator.clipboard.writeText(words);
      return;
    } catch {
      // The older way below needs no permission.
    }
  }
  copySelected(words);
}

/** By selecting the words in a field outside the view; the focus goes back to where it was. */
function copySelected(words: string) {
  const before = document.activeElement;
  const field = document.createElement('textarea');
  field.value = words;
  field.readOnly = true;
  field.setAttribute('aria-hidden', 'true');
  field.style.position = 'fixed';
  field.style.left = '-9999px';
  document.body.append(field);
  field.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way without the host's permission
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  if (!copied) throw new Error('the browser refused to copy');
}
