/** The genres (reglemente, policy, riktlinje …), the forms they are written in, and how they weigh. */
import { foldText } from './foldedText';

/**
 * Strongest first, as the library's own choices stand: what binds or organises, then what aims and
 * plans, then what is settled within the administration. Municipalities differ; the order sorts and
 * groups, and never decides who is right. Who decided a document is read from it, not from its genre.
 */
const genres = [
  ['Reglemente', 'Reglementen'],
  ['Arbetsordning', 'Arbetsordningar'],
  ['Bolagsordning', 'Bolagsordningar'],
  ['Ägardirektiv', 'Ägardirektiv'],
  ['Föreskrift', 'Föreskrifter'],
  ['Taxa', 'Taxor'],
  ['Vision', 'Visioner'],
  ['Resursplan', 'Resursplaner'],
  ['Balanserad styrning', 'Balanserad styrning'],
  ['Policy', 'Policyer', 'Policies', 'Policys'],
  ['Strategi', 'Strategier'],
  ['Program', 'Program'],
  ['Plan', 'Planer'],
  ['Handlingsprogram', 'Handlingsprogram'],
  ['Handlingsplan', 'Handlingsplaner'],
  ['Verksamhetsplan', 'Verksamhetsplaner'],
  ['Arbetsplan', 'Arbetsplaner'],
  ['Riktlinje', 'Riktlinjer'],
  ['Regler', 'Regler'],
  ['Rutin', 'Rutiner'],
  [
    'Delegationsordning',
    'Delegationsordningar',
    'Delegeringsordning',
    'Delegationsreglemente',
    'Delegationsförteckning',
  ],
] as const;

export type DocumentType = (typeof genres)[number][0];

export interface Genre {
  /** `other` for a word that is not one of ours: never guessed. */
  readonly type: DocumentType | 'other';
  /** One form for all spellings ("Riktlinjer" is Riktlinje); an unknown genre keeps the written word. */
  readonly name: string;
  /** The name of a group of them. */
  readonly plural: string;
  /** 0 is the strongest; every unknown genre comes last. */
  readonly strength: number;
}

const byWrittenForm = new Map<string, Genre>(
  genres.flatMap(([type, plural, ...others], strength) => {
    const genre = { type, name: type, plural, strength };
    return [type, plural, ...others].map((form): [string, Genre] => [foldText(form), genre]);
  }),
);

/** The genre that a document says it is. */
export function genreOf(written: string): Genre {
  const name = written.trim();
  return (
    byWrittenForm.get(foldText(name)) ?? {
      type: 'other',
      name,
      plural: name,
      strength: genres.length,
    }
  );
}
