/** English sentences for reading a text: searching in it, linking to it, comparing its versions. */
import type { svReading } from './svReading';

const number = new Intl.NumberFormat('en-GB');

export const enReading: typeof svReading = {
  toHeading: 'Link to the heading',
  toItem: 'Link to the item',
  tools: 'Tools for the text',
  search: 'Search the text',
  places: (n, of) => `${number.format(n)} of ${number.format(of)}`,
  noPlaces: 'Not in the text',
  previous: 'Previous match',
  next: 'Next match',
  textSize: 'Text size',
  larger: 'Larger text',
  smaller: 'Smaller text',
  print: 'Print',
  filterContents: 'Find a heading',
  noContents: 'No heading has those words.',
  original: (label) =>
    label === null
      ? 'Reading version. Decided original: '
      : `Reading version of version ${label}. Decided original: `,

  copyLinkFollowing: 'Copy link',
  copyLinkPinned: (label) => `Copy link to version ${label}`,
  copiedFollowing: 'Copied. The link follows the text when it changes.',
  copiedPinned: (label) => `Copied. The link always shows version ${label}.`,
  citedParagraph: (n) => `paragraph ${number.format(n)}`,
  citedItem: (n) => `item ${number.format(n)}`,
  citedNumber: (label) => `section ${label}`,
  citedHeading: (words) => `the heading “${words}”`,

  linkChanged: 'The paragraph has changed since the link was made.',
  linkGone: 'The paragraph that the link was made to is no longer in the text.',

  passageChanged: 'The words have changed since the responsibility was entered.',
  passageGone: (n) =>
    n === 1
      ? 'A responsibility rests on words that are no longer in the text:'
      : `${number.format(n)} responsibilities rest on words that are no longer in the text:`,
  differs: (n) =>
    n === 1
      ? 'One fact in the document differs from the register.'
      : `${number.format(n)} facts in the document differ from the register.`,
  differsShow: 'Show the difference',
  inDocument: 'In the document',
  inRegister: 'In the register',
  noLastDay: 'until further notice',
  goToWords: 'Show the place',
  toDocument: (title) => `Open ${title}`,
  toPlace: 'Go to the place in the text',
  toDefinition: 'The word is explained in the text',

  versions: 'Earlier versions',
  versionsNone: 'There are no earlier versions.',
  versionsShow: 'Show earlier versions',
  current: (label) => (label === null ? 'Current version' : `Version ${label}, current`),
  version: (label, day) => `Version ${label}, saved ${day}`,
  read: 'Read',
  compare: 'Compare with current',
  readingOld: (label) => `You are reading version ${label}, not the one in the library now.`,
  readCurrent: 'Read the current one',
  oldVersion: (id) => `${Math.floor(id / 512)}.${id % 512}`,

  compared: (label) => `Changes from version ${label} to the current one`,
  comparing: 'Comparing the versions …',
  back: 'Back to the text',
  same: 'The text is the same in both versions.',
  counts: (added, removed, changed, moved) =>
    `Paragraphs: ${[
      changed > 0 ? `${number.format(changed)} changed` : '',
      added > 0 ? `${number.format(added)} added` : '',
      removed > 0 ? `${number.format(removed)} removed` : '',
      moved > 0 ? `${number.format(moved)} moved` : '',
    ]
      .filter((part) => part !== '')
      .join(' · ')}`,
  beforeHeadings: 'Beginning of the text',
  unchanged: (n) =>
    n === 1 ? '1 paragraph is unchanged' : `${number.format(n)} paragraphs are unchanged`,
  added: 'Added',
  removed: 'Removed',
  changed: 'Changed',
  movedHere: 'Moved here',
  movedAway: 'Moved away',
  addedWords: 'added: ',
  removedWords: 'removed: ',
  endOfWords: ' end. ',

  textsUnread:
    'The texts have not been read: whether words and facts agree with the documents is not checked.',
  readTexts: 'Read the texts',
  readingTexts: 'Reading the texts …',
  textsFailed: 'The texts could not be read.',
  textsRead: (read, of) =>
    `The text of ${number.format(read)} of ${number.format(of)} documents has been read and held against the register.`,

  keeping: 'On this device',
  keepingOn:
    'Documents that you have read are kept on this device for 14 days, to be read offline.',
  keepingOff: 'Nothing is kept on this device. Documents can be read online only.',
  keepNothing: 'Keep nothing on this device',
  keepAgain: 'Keep documents that I have read',
};
