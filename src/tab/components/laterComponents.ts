/** The components that wait for a click, fetched together: one file packs smaller than many. */
export { ChoiceList } from './ChoiceList';
export { DayForm } from './DayForm';
