/** Reads who is responsible for a document: a role, never a person's name (GDPR, facts 6). */
import { namesRole } from './valueFit';

const personName = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u;
const ownLine = /\s(?:Inledning|Innehåll|Bakgrund|Syfte|Sida)(?!\p{L}).*$/u;
const longest = 90;

export interface ReadOwner {
  readonly owner: string | null;
  /** True when a person's name stood there and was left out. */
  readonly person: boolean;
}

export function readOwner(value: string): ReadOwner {
  const text = value
    .replace(ownLine, '')
    .replace(/[\s.;,]+$/, '')
    .trim();
  const parts = text.split(/,\s*/);
  const roles = parts.filter((part) => !isPerson(part));
  const named = parts.length - roles.length;
  if (roles.length === 0 || text.length > longest) return { owner: null, person: named > 0 };
  if (named > 0) return { owner: roles.join(', '), person: true };
  const [, role] =
    /^(.+?(?:chef|direktör|strateg|sekreterare|samordnare|utredare|handläggare))\s(\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}+)$/u.exec(
      text,
    ) ?? [];
  return role === undefined ? { owner: text, person: false } : { owner: role, person: true };
}

function isPerson(text: string): boolean {
  return personName.test(text) && !namesRole(text);
}
