/** The site's time zone, as PnPjs types it (ITimeZoneInfo); the ids and names are those of Microsoft's list of SPTimeZone. */
import { entityAnswer } from './entityAnswers';
import { NotImplementedHere } from './errors';
import { type Route, operation, step } from './routing';
import type { SiteStore } from './siteStore';

interface ZoneShape {
  readonly id: number;
  readonly description: string;
  /** Minutes to add to the zone's time for UTC, in winter; summer is one hour less. */
  readonly bias: number;
}

const zones: Readonly<Record<string, ZoneShape>> = {
  'Europe/Stockholm': {
    id: 4,
    description: '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna',
    bias: -60,
  },
  'America/Los_Angeles': {
    id: 13,
    description: '(UTC-08:00) Pacific Time (US and Canada)',
    bias: 480,
  },
};

export const regionalRoutes: readonly Route[] = [
  step('SP.Web', 'regionalSettings', 'documented', () => ({ type: 'SP.RegionalSettings' })),
  step('SP.RegionalSettings', 'timeZone', 'documented', () => ({ type: 'SP.TimeZone' })),
  operation(
    'SP.TimeZone',
    'GET',
    '',
    { evidence: 'documented', note: 'Stockholm and California only' },
    (_on, _args, { site, origin, query }) => entityAnswer(timeZoneEntity(site, origin), query),
  ),
];

function timeZoneEntity(site: SiteStore, origin: string) {
  const zone = zones[site.timeZone];
  if (!zone) throw new NotImplementedHere(`the time zone ${site.timeZone}`);
  const editLink = 'Web/RegionalSettings/TimeZone';
  return {
    type: 'SP.TimeZone',
    set: 'SP.ApiData.TimeZones',
    id: `${origin}${site.path}/_api/${editLink}`,
    editLink,
    defaults: () => ({
      Description: zone.description,
      Id: zone.id,
      Information: { Bias: zone.bias, DaylightBias: -60, StandardBias: 0 },
    }),
    onDemand: {},
    navigations: {},
  };
}
