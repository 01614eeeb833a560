/** The components that wait for a click or a long list, fetched together: one file packs smaller than many. */
export { ChoiceList } from './ChoiceList';
export { DayForm } from './DayForm';
export { WindowedRows } from './WindowedRows';
