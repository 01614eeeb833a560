/** The address as state: reads the hash, follows it, and writes it. */
import { startTransition, useEffect, useMemo, useState } from 'react';
import { channelStart, startAddressOf } from './channelStart';
import { formatAddress, parseAddress, type TabAddress } from './tabAddress';

/**
 * The current address; changes when a person follows a link, goes back or chooses something. Another page is drawn a
 * little at a time, while the one before still stands and answers; what a person types is drawn at once.
 */
export function useTabAddress(): TabAddress {
  const [hash, setHash] = useState(currentHash);
  useEffect(() => {
    const follow = () => {
      const next = currentHash();
      if (isSamePage(next, hash)) setHash(next);
      else startTransition(() => setHash(next));
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, [hash]);
  return useMemo(() => parseAddress(hash), [hash]);
}

function isSamePage(one: string, other: string): boolean {
  return pathOf(one) === pathOf(other);
}

function pathOf(hash: string): string {
  return hash.replace(/\?.*$/s, '');
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

/** Opens the sub page that a Teams link named, before a person has gone anywhere. */
export function goWhereSent({
  context,
}: {
  readonly context: { readonly subPageId: string | null };
}): void {
  if (context.subPageId && window.location.hash === '')
    goTo(parseAddress(context.subPageId), { replace: true });
}

/** The address as it stands. */
export function currentAddress(): TabAddress {
  return parseAddress(currentHash());
}

/** Before a person has gone anywhere, the tab of a channel stands where its owner chose. */
function currentHash(): string {
  if (window.location.hash !== '') return window.location.hash;
  const start = channelStart();
  return start === null ? '' : hrefOf(startAddressOf(start));
}
