/** What a team owner chose for the tab of a channel, as it stands in the address that Teams loads. */
import { formatAddress, parseAddress, type TabAddress, type TabPage } from './tabAddress';

export type StartPage = 'responsibilities' | 'documents' | 'findings';

export interface ChannelStart {
  readonly page: StartPage;
  /** Null for every committee. */
  readonly committeeId: string | null;
}

/** In the query, not the hash: the hash is where a person has gone since. */
const startName = 'start';
const committeeName = 'namnd';

/** Null where the tab was not set up for a channel. What makes no sense leads to the start page. */
export function channelStart(search: string = window.location.search): ChannelStart | null {
  const query = new URLSearchParams(search);
  const start = query.get(startName);
  if (start === null) return null;
  const { page } = parseAddress(start);
  return {
    page: isStartPage(page) ? page.name : 'documents',
    committeeId: query.get(committeeName),
  };
}

/** The first place of the tab: the chosen page, for the chosen committee. */
export function startAddressOf({ page, committeeId }: ChannelStart): TabAddress {
  if (page === 'responsibilities') {
    return { page: { name: 'responsibilities', committeeId }, day: null, filters: {} };
  }
  const filters = committeeId === null ? {} : { [committeeName]: [committeeId] };
  return { page: { name: page }, day: null, filters };
}

/** The address for Teams to load, beside the page that is open now. Teams fills in the theme. */
export function contentAddress(openPage: string, { page, committeeId }: ChannelStart): string {
  const { origin, pathname } = new URL(openPage);
  const start = formatAddress(startAddressOf({ page, committeeId: null }));
  const committee =
    committeeId === null ? '' : `&${committeeName}=${encodeURIComponent(committeeId)}`;
  return `${origin}${pathname}?theme={theme}&${startName}=${encodeURIComponent(start)}${committee}`;
}

function isStartPage(page: TabPage): page is TabPage & { name: StartPage } {
  return ['responsibilities', 'documents', 'findings'].includes(page.name);
}
