/** English sentences for waiting, missing and failing. */
import type { Sentences } from './sv';

const number = new Intl.NumberFormat('en-GB');

export const enStates: Sentences['states'] = {
  loading: 'Fetching',
  done: 'Done',
  empty: 'There are no documents here yet.',
  emptyAction: 'They will be shown when the registrar has added policy documents to the site.',
  partly: (unreadable) =>
    unreadable === 1
      ? '1 row could not be read.'
      : `${number.format(unreadable)} rows could not be read.`,
  partlyDocuments: (unreadable, all) =>
    `${number.format(unreadable)} of ${number.format(all)} documents could not be read.`,
  showUnreadable: 'Show which',
  hideUnreadable: 'Hide',
  unreadableRow: (list, id) => `${list}, row ${id}`,
  unreadableColumn: 'Column',
  missingList: (list) => `The list ${list} could not be fetched. What rests on it is not assessed.`,
  waiting: (seconds) =>
    `SharePoint asks us to wait. The next try is in ${number.format(seconds)} seconds.`,
  oldRows: (time) => `Updating failed. You are looking at what was read at ${time}.`,
  retry: 'Try again',
  signIn: 'Sign in',
  details: 'Technical details',
  siteLabel: 'Site',
  failure: {
    accessDenied: {
      heading: 'You are not allowed to read the policy documents',
      body: 'Ask whoever is in charge of the site for permission to read. Your manager or the registrar knows who.',
    },
    notSetUp: {
      heading: 'The site is not ready yet',
      body: (missing) =>
        `The list or column ${missing} is missing. Whoever manages the site adds it with the command “npm run setup -- provision”.`,
    },
    notFound: {
      heading: 'What you are looking for is not here',
      body: 'The site or the file may have been moved or removed. Ask the registrar to check the address.',
    },
    throttled: {
      heading: 'SharePoint has too much to do right now',
      body: 'Wait a minute and try again. Nothing has been lost.',
    },
    offline: {
      heading: 'SharePoint cannot be reached',
      body: 'Check your connection and try again.',
    },
    signInRequired: {
      heading: 'You need to sign in',
      body: 'Sign in with your usual work account, and the documents are fetched with your own permissions.',
    },
    signInRefused: {
      heading: 'Sign-in was refused',
      body: 'Your organisation has not approved the app for your account. Ask IT support for help.',
    },
    foreignFrame: {
      heading: 'This page cannot be shown here',
      body: 'Open Gällande as a tab in Teams or directly in the browser.',
    },
    wrongConfig: {
      heading: 'The app is not set up correctly',
      body: 'Ask whoever manages the app to correct the file tabConfig.json. What is wrong stands below.',
    },
    unexpected: {
      heading: 'Something went wrong',
      body: 'Try again. If it keeps happening, send the technical details to IT support.',
    },
  },
};
