/** What SharePoint has and the stand-in has not: asked for, it is 501 and not SharePoint's 404 or 400. */
import known from './shapes/knownElsewhere.json';

const byType = new Map(
  Object.entries(known).map(([type, names]) => [
    type,
    new Set(names.map((name) => name.toLowerCase())),
  ]),
);

/** `type` is SharePoint's type name, 'SP.List' or 'Collection(SP.List)'; `name` a property or function. */
export function isKnownElsewhere(type: string, name: string): boolean {
  return byType.get(type)?.has(name.toLowerCase()) ?? false;
}
