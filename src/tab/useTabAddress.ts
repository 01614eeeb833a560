/** The address as state: reads the hash, follows it, and writes it. */
import { useMemo, useSyncExternalStore } from 'react';
import { channelStart, startAddressOf } from './channelStart';
import { formatAddress, parseAddress, type TabAddress } from './tabAddress';

/** The current address; changes when a person follows a link, goes back or chooses something. */
export function useTabAddress(): TabAddress {
  const hash = useSyncExternalStore(subscribe, currentHash);
  return useMemo(() => parseAddress(hash), [hash]);
}

/** The link that leads to an address within the tab. */
export function hrefOf(address: TabAddress): string {
  return `#${formatAddress(address)}`;
}

/** Goes to an address; `replace` keeps the way back short while a person types or ticks. */
export function goTo(address: TabAddress, options: { replace?: boolean } = {}): void {
  const href = hrefOf(address);
  if (options.replace) {
    history.replaceState(history.state, '', href);
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  } else {
    window.location.hash = href;
  }
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Before a person has gone anywhere, the tab of a channel stands where its owner chose. */
function currentHash(): string {
  if (window.location.hash !== '') return window.location.hash;
  const start = channelStart();
  return start === null ? '' : hrefOf(startAddressOf(start));
}
