/** Who may call: this machine under its own names, against DNS rebinding and foreign pages. */

/** The three names of this machine. */
export function loopbackOrigins(port: number): string[] {
  return ['127.0.0.1', 'localhost', '[::1]'].map((name) => `http://${name}:${String(port)}`);
}

export function originOf(host: string | undefined): string {
  return `http://${host ?? '127.0.0.1'}`;
}

/** Whether the Host header names one of the given origins. */
export function isAllowedHost(host: string | undefined, origins: readonly string[]): boolean {
  return origins.some((origin) => new URL(origin).host === host?.toLowerCase());
}

/** A page of another origin; requests without Origin (programs, same-origin GET) are not foreign. */
export function isForeignOrigin(origin: string | undefined, known: readonly string[]): boolean {
  return origin !== undefined && !known.includes(origin);
}
