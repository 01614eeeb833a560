/** The one Trusted Types policy of the tab: worker addresses of our own origin, and nothing else. */

interface TrustedTypesWindow {
  readonly trustedTypes?: {
    createPolicy(
      name: string,
      rules: { createScriptURL(url: string): string },
    ): { createScriptURL(url: string): unknown };
  };
}

const policy = (window as TrustedTypesWindow).trustedTypes?.createPolicy('gallande#worker', {
  createScriptURL: ownScriptUrl,
});

/** The address, blessed for `new Worker`. Throws a TypeError for an address of another origin. */
export function trustedScriptUrl(url: string): string {
  return (policy ? policy.createScriptURL(url) : ownScriptUrl(url)) as string;
}

function ownScriptUrl(url: string): string {
  const address = new URL(url, window.location.href);
  if (address.origin !== window.location.origin) {
    throw new TypeError(`a worker of another origin: ${address.origin}`);
  }
  return address.href;
}
