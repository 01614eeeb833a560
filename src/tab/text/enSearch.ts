/** English sentences for the search: what was found, why it stands where it stands, and what to try instead. */
import type { svSearch } from './svSearch';

const number = new Intl.NumberFormat('en-GB');

const counted = (n: number, one: string, many: string) =>
  `${number.format(n)} ${n === 1 ? one : many}`;

export const enSearch: typeof svSearch = {
  label: 'Search documents, texts and responsibilities',
  placeholder: 'Search documents, words in the text or responsibilities',
  clear: 'Clear the search',
  documents: 'Documents',
  passages: 'Places in the texts',
  responsibilities: 'Responsibilities',
  summary: (documents, passages, responsibilities) =>
    `${counted(documents, 'document', 'documents')}, ${counted(passages, 'place', 'places')} and ${counted(responsibilities, 'responsibility', 'responsibilities')}`,
  endedDocuments: (n) => `${number.format(n)} among repealed and expired`,
  endedPassages: (n) => `${number.format(n)} in repealed and expired`,
  endedResponsibilities: (n) => `${number.format(n)} among those that do not apply`,
  more: (n) => `Show more (${number.format(n)})`,
  why: 'Why here?',
  textsComing: 'The texts are being fetched. Not all places are shown yet.',
  textsFailed: 'The texts could not be fetched. Names, facts and responsibilities are searched.',
  textsElsewhere: (n) =>
    `The text of ${counted(n, 'document', 'documents')} is searched by SharePoint, which may lag behind.`,
  sharePointComing: 'SharePoint is searching …',
  fromSharePoint: (n) => `+ ${number.format(n)} from SharePoint search`,
  bySharePoint: 'from SharePoint search',
  sharePointFirst: (shown, total) =>
    `SharePoint found ${counted(total, 'document', 'documents')}. Only the first ${number.format(shown)} are included here.`,
  sharePointUnknown: (n) =>
    `${counted(n, 'hit', 'hits')} of SharePoint ${n === 1 ? 'is' : 'are'} not in the register and not shown.`,
  sharePointFailed: (n) =>
    `SharePoint search did not answer. The text of ${counted(n, 'document', 'documents')} has not been searched.`,
  sharePointBusy: (n) =>
    `SharePoint has too much to do just now. The text of ${counted(n, 'document', 'documents')} has not been searched.`,
  failed: 'The search broke down. The list shows documents whose name has the words.',
  tooLong: (longest) =>
    `The search is too long. Write at most ${number.format(longest)} characters.`,
  blank: 'Write letters or digits to search for.',
  respelled: (typed, read) => `No text has “${typed}”. Showing “${read}”.`,
  nothing: 'Nothing found.',
  searched: (documents, texts, responsibilities) =>
    `Searched ${counted(documents, 'document', 'documents')}, ${number.format(texts)} of them with text, and ${counted(responsibilities, 'responsibility', 'responsibilities')}.`,
  suggestion: (words) => `Did you mean “${words}”?`,
  withoutFilters: (n) => `Without filters: ${counted(n, 'hit', 'hits')}`,
  onlyEnded: 'Nothing that applies fits. Here is what has ended.',
  onlyEndedWho: 'No responsibility that runs fits. Here is also what has ended.',

  field: {
    title: 'in the name',
    facts: 'in the facts',
    heading: 'in a heading',
    text: 'in the text',
  },
  how: {
    exact: '',
    inflected: 'in another form',
    partOfCompound: 'as part of a longer word',
    splitCompound: 'as separate words',
    joined: 'written together or apart',
    elliptic: 'with a hyphen for the shared part',
    withoutDots: 'without dots and rings',
    respelled: 'spelled another way',
    halfTyped: 'as the beginning of the word',
    otherName: 'under another name',
    caseNumber: 'as a case number',
    section: 'as a section',
    date: 'as a date',
    phrase: 'word for word',
  },
  reasonWord: (typed, found, field, how) =>
    `“${typed}”: “${found}” stands ${field}${how === '' ? '' : `, ${how}`}.`,
  reasonMissing: (typed) => `“${typed}” does not stand here.`,
  reasonSamePassage: 'All the words stand in one paragraph.',
  reasonWholeTitle: 'The name is little more than those words.',
  reasonEnded: 'Stands lower, because it does not apply.',
  reasonStrongerGround: 'Stands higher, because its ground is stronger.',
};
