/** What the tab uses of MSAL and nothing else, so that the rest is left out of the build. */
export {
  createNestablePublicClientApplication,
  createStandardPublicClientApplication,
} from '@azure/msal-browser';
