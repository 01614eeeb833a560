/** The writers of files, fetched together when a person first exports something. */
export { calendarFile } from './calendarFile';
export { csvFile } from './csvFile';
export { xlsxFile } from './xlsxFile';
