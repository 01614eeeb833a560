/** A Teams link that brings another person to the same place, day and filters. */
import { formatAddress, type TabAddress } from '../tabAddress';
import { useConnection } from './connectionContext';

/** `label` is what Teams calls the link in a message. */
export function useLinkTo(): (address: TabAddress, label: string) => Promise<string> {
  const { site } = useConnection();
  return async (address, label) => (await site).linkTo(formatAddress(address), label);
}
