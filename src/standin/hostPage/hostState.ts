/** What the host page shows, as its address says it: every state can be linked to. */

const themes = ['default', 'dark', 'contrast'] as const;
const languages = ['sv-se', 'en-us', 'fi-fi'] as const;
const widths = ['wide', 'tablet', 'phone'] as const;
/** Where the tab lies: the person's own app, a channel, or the dialogue that adds it to a channel. */
const places = ['personal', 'channel', 'settings'] as const;
/**
 * How the host answers when the tab asks for a token: at once, after asking the person, with a refusal, with silence
 * from the start, with silence once it is asked for a token, saying that it is switched off, or not being a broker at all.
 */
const brokers = [
  'answers',
  'asksFirst',
  'refuses',
  'silent',
  'fallsSilent',
  'switchedOff',
  'absent',
] as const;
/** How the site behaves; see hostFaults. */
const faultNames = ['none', 'throttled', 'forbidden', 'slow', 'unavailable', 'cut'] as const;

export interface HostState {
  /** One of the stand-in's people. */
  readonly person: string;
  readonly theme: (typeof themes)[number];
  readonly language: (typeof languages)[number];
  readonly width: (typeof widths)[number];
  readonly place: (typeof places)[number];
  readonly broker: (typeof brokers)[number];
  readonly fault: (typeof faultNames)[number];
  /** The place in the tab that a link led to; empty when none. */
  readonly sub: string;
}

const start: HostState = {
  person: 'employee',
  theme: 'default',
  language: 'sv-se',
  width: 'wide',
  place: 'personal',
  broker: 'answers',
  fault: 'none',
  sub: '',
};

/** Reads `?person=managerWork&theme=dark&sub=/dokument/1`; what is missing or unknown is as at the start. */
export function readHostState(search: string): HostState {
  const query = new URLSearchParams(search);
  return {
    person: query.get('person') ?? start.person,
    theme: oneOf(themes, query.get('theme')) ?? start.theme,
    language: oneOf(languages, query.get('language')) ?? start.language,
    width: oneOf(widths, query.get('width')) ?? start.width,
    place: oneOf(places, query.get('place')) ?? start.place,
    broker: oneOf(brokers, query.get('broker')) ?? start.broker,
    fault: oneOf(faultNames, query.get('fault')) ?? start.fault,
    sub: query.get('sub') ?? start.sub,
  };
}

/** The address of that state; what is as at the start is left out. */
export function writeHostState(state: HostState): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(state) as [keyof HostState, string][]) {
    if (value !== start[name]) query.set(name, value);
  }
  const search = query.toString().replaceAll('%2F', '/');
  return search === '' ? '/' : `/?${search}`;
}

function oneOf<T extends string>(known: readonly T[], word: string | null): T | undefined {
  return known.find((value) => value === word);
}
