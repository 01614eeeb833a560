/** Encodes as .NET does in the addresses that SharePoint writes: lower-case hexadecimal, + for a space. */

/** `$select=Id,Title` becomes `%24select%3dId%2cTitle`. */
export function urlEncoded(text: string): string {
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replaceAll("'", '%27')
    .replaceAll('~', '%7e')
    .replace(/%[0-9A-F]{2}/g, (code) => code.toLowerCase());
}
