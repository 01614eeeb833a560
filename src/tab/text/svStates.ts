/** Swedish sentences for waiting, missing and failing: what happened, and what the reader can do. */
const number = new Intl.NumberFormat('sv-SE');

export const svStates = {
  loading: 'Hämtar uppgifter',
  done: 'Klart',
  empty: 'Här finns inga dokument ännu.',
  emptyAction: 'När registratorn har lagt in styrdokument på webbplatsen visas de här.',
  partly: (unreadable: number) =>
    unreadable === 1
      ? '1 rad kunde inte läsas.'
      : `${number.format(unreadable)} rader kunde inte läsas.`,
  partlyDocuments: (unreadable: number, all: number) =>
    `${number.format(unreadable)} av ${number.format(all)} dokument kunde inte läsas.`,
  showUnreadable: 'Visa vilka',
  hideUnreadable: 'Dölj',
  unreadableRow: (list: string, id: string) => `${list}, rad ${id}`,
  unreadableColumn: 'Kolumn',
  missingList: (list: string) =>
    `Listan ${list} kunde inte hämtas. Det som bygger på den är inte bedömt.`,
  waiting: (seconds: number) =>
    `SharePoint ber oss vänta. Ett nytt försök görs om ${number.format(seconds)} sekunder.`,
  oldRows: (time: string) => `Det gick inte att uppdatera. Du ser uppgifterna från ${time}.`,
  retry: 'Försök igen',
  signIn: 'Logga in',
  details: 'Teknisk information',
  siteLabel: 'Webbplats',
  failure: {
    accessDenied: {
      heading: 'Du har inte behörighet att läsa styrdokumenten',
      body: 'Be den som ansvarar för webbplatsen om läsbehörighet. Din chef eller registratorn vet vem det är.',
    },
    notSetUp: {
      heading: 'Webbplatsen är inte färdig än',
      body: (missing: string) =>
        `Listan eller kolumnen ${missing} saknas. Den som förvaltar webbplatsen lägger till den med kommandot ”npm run setup -- provision”.`,
    },
    notFound: {
      heading: 'Det du söker finns inte här',
      body: 'Webbplatsen eller filen kan ha flyttats eller tagits bort. Be registratorn kontrollera adressen.',
    },
    throttled: {
      heading: 'SharePoint har för mycket att göra just nu',
      body: 'Vänta en minut och försök sedan igen. Inget har gått förlorat.',
    },
    offline: {
      heading: 'Det går inte att nå SharePoint',
      body: 'Kontrollera att du har nät och försök igen.',
    },
    signInRequired: {
      heading: 'Du behöver logga in',
      body: 'Logga in med ditt vanliga arbetskonto, så hämtas dokumenten med dina egna rättigheter.',
    },
    signInRefused: {
      heading: 'Inloggningen godkändes inte',
      body: 'Din organisation har inte godkänt appen för ditt konto. Be it-supporten om hjälp.',
    },
    foreignFrame: {
      heading: 'Sidan går inte att visa här',
      body: 'Öppna Gällande som en flik i Teams eller direkt i webbläsaren.',
    },
    wrongConfig: {
      heading: 'Appen är inte rätt inställd',
      body: 'Be den som förvaltar appen rätta filen tabConfig.json. Felet står nedan.',
    },
    unexpected: {
      heading: 'Något gick fel',
      body: 'Försök igen. Om det händer flera gånger, skicka den tekniska informationen till it-supporten.',
    },
  },
};
