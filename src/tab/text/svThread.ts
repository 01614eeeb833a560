/** Swedish sentences of the thread from a policy to what carries it out. */
const number = new Intl.NumberFormat('sv-SE');

export const svThread = {
  label: 'Från policy till genomförande',
  missing: {
    goal: 'Inget mål registrerat',
    committee: 'Ingen ansvarig nämnd registrerad',
    measure: 'Inget mått och inget belopp registrerat',
    programme: 'Inget handlingsprogram registrerat',
    workPlan: 'Ingen arbetsplan registrerad',
  },
  ifNeeded: (sentence: string) => `${sentence}; dokumentet säger ”vid behov”`,
  notAssessed: (list: string) => `Ej bedömt: listan ${list} kunde inte läsas helt`,
  ceased: (likely: string) =>
    likely === ''
      ? 'Finns inte den här dagen. Ingen efterträdare hittad.'
      : `Finns inte den här dagen. Trolig ansvarig: ${likely}.`,
  measure: (measure: string | null, target: string | null) =>
    [measure, target].filter((part) => part !== null).join(': '),
  amount: (tkr: number) => `${number.format(tkr)} tkr`,
};
