/** Why there is no access token, in the few kinds that a person can be told. */

/**
 * `interactionNeeded`: a person has to click, then ask again with `interactive`. `cancelled`: the person closed the
 * window. `refused`: the directory says no (no consent, blocked, wrong account). `offline`: no network.
 * `timedOut`: nobody answered. `unexpected`: anything else.
 */
export type SignInFailureKind =
  'interactionNeeded' | 'cancelled' | 'refused' | 'offline' | 'timedOut' | 'unexpected';

export class SignInFailure extends Error {
  override readonly name = 'SignInFailure';

  constructor(
    readonly kind: SignInFailureKind,
    /** The error code of MSAL or the directory, for a technical detail; never a token. */
    readonly code: string,
    cause?: unknown,
  ) {
    super(`${kind}: ${code}`, { cause });
  }
}

/**
 * MSAL's error in our kinds. MSAL 5 carries its meaning in `errorCode` only; its messages are links.
 *
 * @param interactive whether a person was asked: then "interaction required" means that they were refused
 */
export function toSignInFailure(error: unknown, interactive: boolean): SignInFailure {
  if (error instanceof SignInFailure) return error;
  const code = errorCodeOf(error);
  if (code === null) return new SignInFailure('unexpected', 'unknown', error);
  const kind = isInteractionRequired(error) ? 'interactionNeeded' : kindByCode.get(code);
  if (kind === 'interactionNeeded' && interactive && !canBeTriedAgain.has(code)) {
    return new SignInFailure('refused', code, error);
  }
  return new SignInFailure(kind ?? 'unexpected', code, error);
}

/** MSAL's or the directory's code, or null when the error is not theirs. */
export function errorCodeOf(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('errorCode' in error)) return null;
  return typeof error.errorCode === 'string' ? error.errorCode : null;
}

/** The browser let no window open, or one is open already: the person may put that right and click again. */
const canBeTriedAgain: ReadonlySet<string> = new Set([
  'popup_window_error',
  'empty_window_error',
  'interaction_in_progress',
]);

/** Source: BrowserAuthErrorCodes.ts, ClientAuthErrorCodes.ts and WebBrokerBridgeErrorMap.ts of msal-browser 5.29. */
const kindByCode: ReadonlyMap<string, SignInFailureKind> = new Map([
  // Without an account the standard client answers so instead of asking for interaction (MSAL issue 7723).
  ['no_account_error', 'interactionNeeded'],
  ['no_account_found', 'interactionNeeded'],
  ['no_tokens_found', 'interactionNeeded'],
  ['silent_sso_error', 'interactionNeeded'],
  ['block_iframe_reload', 'interactionNeeded'],
  ['iframe_closed_prematurely', 'interactionNeeded'],
  ['popup_window_error', 'interactionNeeded'],
  ['empty_window_error', 'interactionNeeded'],
  ['interaction_in_progress', 'interactionNeeded'],
  ['user_cancelled', 'cancelled'],
  ['user_canceled', 'cancelled'],
  ['interaction_in_progress_cancelled', 'cancelled'],
  ['access_denied', 'refused'],
  ['unauthorized_client', 'refused'],
  ['invalid_client', 'refused'],
  ['invalid_grant', 'refused'],
  ['invalid_request', 'refused'],
  ['invalid_resource', 'refused'],
  ['no_network_connectivity', 'offline'],
  ['network_error', 'offline'],
  ['post_request_failed', 'offline'],
  ['get_request_failed', 'offline'],
  ['endpoints_resolution_error', 'offline'],
  ['openid_config_error', 'offline'],
  ['timed_out', 'timedOut'],
] as const);

function isInteractionRequired(error: unknown): boolean {
  return error instanceof Error && error.name === 'InteractionRequiredAuthError';
}
