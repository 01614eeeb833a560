/** The means of steering (styrmedel) in order of strength, and which of two is the stronger ground. */
import type { Instrument } from './responsibility';

/**
 * The seed's order: reglementen first, then balanserad styrning, then resursplan; the policy itself and
 * what is made under it after. A single decision comes last, as its strength depends on who made it.
 */
export const instrumentOrder: readonly (Instrument | null)[] = [
  'Reglemente',
  'Balanserad styrning',
  'Resursplan',
  'Policy',
  'Handlingsprogram',
  'Arbetsplan',
  'Beslut',
  null,
];

/**
 * True only where it is certain: the division of responsibility follows ultimately from the reglementen
 * (sandviken.se, Kommunstyrelsen), so a reglemente goes before every other instrument except a single
 * decision, which may be a later one of the council itself. Nothing else is ranked against each other.
 */
export function outranks(stronger: Instrument | null, weaker: Instrument | null): boolean {
  const ranked = weaker !== null && weaker !== 'Reglemente' && weaker !== 'Beslut';
  return stronger === 'Reglemente' && ranked;
}
