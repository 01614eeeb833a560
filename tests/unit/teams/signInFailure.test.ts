import { describe, expect, it } from '@jest/globals';
import { BrowserAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import { SignInFailure, toSignInFailure } from '../../../src/teams/signInFailure';

const kindOf = (error: unknown, interactive = false) => toSignInFailure(error, interactive).kind;

describe('why there is no token', () => {
  it('is that a person has to click, when the directory asks for interaction', () => {
    expect(kindOf(new InteractionRequiredAuthError('consent_required', 'id'))).toBe(
      'interactionNeeded',
    );
  });

  it('is the same when MSAL merely knows nobody yet', () => {
    expect(kindOf(new BrowserAuthError('no_account_error', 'id'))).toBe('interactionNeeded');
  });

  it('is a refusal when the person was asked and interaction is still required', () => {
    expect(kindOf(new InteractionRequiredAuthError('interaction_required', 'id'), true)).toBe(
      'refused',
    );
  });

  it('is still that a person has to click when the browser blocked the window', () => {
    expect(kindOf(new BrowserAuthError('popup_window_error', 'id'), true)).toBe(
      'interactionNeeded',
    );
  });

  it.each([
    ['user_cancelled', 'cancelled'],
    ['no_network_connectivity', 'offline'],
    ['timed_out', 'timedOut'],
    ['state_mismatch', 'unexpected'],
  ])('is told from the code %s: %s', (code, kind) => {
    expect(kindOf(new BrowserAuthError(code, 'id'), true)).toBe(kind);
  });

  it('is a refusal when the directory denies access', () => {
    expect(kindOf(new ServerError('access_denied', 'id', 'AADSTS65004'), true)).toBe('refused');
  });

  it('is unexpected when the error is not of the sign-in library', () => {
    expect(kindOf(new TypeError('x is not a function'))).toBe('unexpected');
    expect(kindOf({ errorCode: 500 })).toBe('unexpected');
    expect(kindOf(undefined)).toBe('unexpected');
  });

  it('keeps a failure that was already understood', () => {
    const failure = new SignInFailure('offline', 'sign_in_library_not_loaded');
    expect(toSignInFailure(failure, true)).toBe(failure);
  });

  it('says the code and nothing of what was sent', () => {
    const failure = toSignInFailure(new ServerError('invalid_grant', 'id', 'token eyJ0'), false);
    expect(failure.message).toBe('refused: invalid_grant');
  });
});
