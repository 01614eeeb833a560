/** Which addresses a document's links may lead to. */

/**
 * The address when it is of a safe scheme - https, http, mailto, tel - else null: `javascript:`,
 * `data:` and `file:` keep their text but lead nowhere. Control characters, which browsers drop
 * silently, and addresses with a password are refused.
 */
export function safeLink(address: string): string | null {
  const trimmed = address.trim();
  if (/[\u0000-\u001f\u007f]/.test(trimmed)) return null;
  const isWeb = /^https?:\/\/[^\s/?#@\\]+(?:[/?#]|$)/i.test(trimmed);
  const isContact = /^(?:mailto|tel):[^\s]/i.test(trimmed);
  return isWeb || isContact ? trimmed.replace(/ /g, '%20') : null;
}
