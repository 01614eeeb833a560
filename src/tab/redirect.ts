/** The page that sign-in returns to, and, where the tab lies in a frame of Teams, the window that it starts from. */
import { runPopupRelay } from '@azure/msal-browser/popup-relay';
import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';

// MSAL opens this page with what to ask the sign-in page; the sign-in page returns to it with an answer.
const startsSignIn = new URLSearchParams(window.location.hash.slice(1)).has('req');

if (startsSignIn) {
  show('start');
  // A window may open another one only on a click.
  document.querySelector('button')?.addEventListener('click', startSignIn);
} else {
  show('wait');
  broadcastResponseToMainFrame().catch(() => show('failed'));
}

function startSignIn(): void {
  try {
    runPopupRelay({ allowedAuthorityOrigins: ['https://login.microsoftonline.com'] });
    show('wait');
  } catch {
    show('failed');
  }
}

function show(part: 'start' | 'wait' | 'failed'): void {
  for (const section of document.querySelectorAll('section')) section.hidden = section.id !== part;
}
