/** A tab address to a Teams link and back. */
import type { HostContext } from './teamsHost';

/**
 * The link that brings another person to the same place in the tab.
 * Form: https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 *
 * @param options.entityId the tab's `entityId` in the app manifest
 * @param options.subPageId the tab address, as `tabAddressFrom` gives it back
 * @param options.label what Teams calls the link in a message
 * @param options.webUrl where the link leads for a person without Teams
 * @param options.channelId set when the tab lies in a channel, which the link then opens
 */
export function teamsDeepLink(options: {
  appId: string;
  entityId: string;
  subPageId: string;
  label: string;
  webUrl?: string;
  channelId?: string;
}): string {
  const context = {
    subEntityId: options.subPageId,
    ...(options.channelId === undefined ? {} : { channelId: options.channelId }),
  };
  const parameters = [
    ...(options.webUrl === undefined ? [] : [`webUrl=${encodeURIComponent(options.webUrl)}`]),
    `label=${encodeURIComponent(options.label)}`,
    `context=${encodeURIComponent(JSON.stringify(context))}`,
  ];
  const place = `${encodeURIComponent(options.appId)}/${encodeURIComponent(options.entityId)}`;
  // Not URLSearchParams: Teams shows its "+" for a space.
  return `https://teams.microsoft.com/l/entity/${place}?${parameters.join('&')}`;
}

/**
 * The place in the tab that the host asks for, such as `/dokument/17?dag=2013-09-01`; null when it asks for none.
 * Anyone can write a link, so only a path within the tab is let through.
 */
export function tabAddressFrom(context: Pick<HostContext, 'subPageId'>): string | null {
  const address = context.subPageId;
  if (address === null) return null;
  return pathInTab.test(address) ? address : null;
}

/** One slash, then no second slash (another host) and no control characters. */
const pathInTab = /^\/(?![/\\])[^\p{Cc}]*$/u;
