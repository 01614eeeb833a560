/** Swedish sentences of a channel tab's settings, and of the tab that was set up with them. */
export const svSettings = {
  heading: 'Vad ska fliken visa?',
  lead: 'Alla i kanalen ser samma sak när de öppnar fliken. Du kan ändra det senare.',
  committee: 'Nämnd',
  everyCommittee: 'Alla nämnder',
  startPage: 'Startsida',
  pages: { responsibilities: 'Ansvar', documents: 'Dokument', findings: 'Att åtgärda' },
  saveNote: 'Spara med knappen i Teams.',
  noCommittees: 'Nämnderna kunde inte läsas. Fliken kan ändå läggas till, för alla nämnder.',
  ceased: (name: string, day: string) => `${name} upphörde ${day}.`,
  ceasedInChannel: (name: string, day: string) =>
    `Fliken visar ${name}, som upphörde ${day}. En ägare av teamet kan välja en annan nämnd i flikens inställningar.`,
  notYet: (name: string, day: string) => `${name} fanns inte den här dagen. Den bildas ${day}.`,
  nobody: {
    later: 'Ingen efterträdare som finns den här dagen är registrerad.',
    earlier: 'Ingen föregångare som fanns den här dagen är registrerad.',
  },
  gone: 'Nämnden som länken leder till finns inte i registret, eller så får du inte läsa den.',
  show: (name: string) => `Visa ${name}`,
};
