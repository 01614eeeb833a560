/** One site in memory: finding its lists, rows, files and people, and changing its rows. */
import { ChangeLog, type ChangeType } from './changeLog';
import { accessDenied, fileMissing, itemMissing, listIdMissing, listTitleMissing } from './errors';
import { guidFor } from './identifiers';
import type { Person } from './people';
import type {
  SiteUser,
  StoredContentType,
  StoredField,
  StoredFile,
  StoredList,
  StoredRow,
} from './siteModel';
import { isoSeconds } from './siteTime';

export interface FoundFile {
  readonly list: StoredList;
  readonly row: StoredRow;
  readonly file: StoredFile;
}

export class SiteStore {
  readonly id: string;
  readonly webId: string;
  readonly lists: StoredList[] = [];
  readonly fields: StoredField[] = [];
  readonly contentTypes: StoredContentType[] = [];
  readonly users: SiteUser[] = [];
  readonly changes = new ChangeLog(700_000_001);
  private readonly filesById = new Map<string, FoundFile>();
  private readonly filesByPath = new Map<string, FoundFile>();

  constructor(
    /** Server-relative, without a slash at the end: /sites/styrdokument. */
    readonly path: string,
    readonly title: string,
    /** IANA name. */
    readonly timeZone: string,
    readonly created: string,
  ) {
    this.id = guidFor('site', path);
    this.webId = guidFor('web', path);
  }

  now(): string {
    return isoSeconds(Date.now());
  }

  /** Titles compare without regard to case. `siteUrl` is for the error's words only. */
  listByTitle(title: string, siteUrl: string): StoredList {
    const wanted = title.toLowerCase();
    const found = this.lists.find((list) => list.title.toLowerCase() === wanted);
    if (!found) throw listTitleMissing(title, siteUrl);
    return found;
  }

  listById(id: string): StoredList {
    const found = this.lists.find((list) => list.id === id);
    if (!found) throw listIdMissing();
    return found;
  }

  user(id: number): SiteUser | null {
    return this.users.find((user) => user.id === id) ?? null;
  }

  mayRead(row: StoredRow, person: Person): boolean {
    return (
      row.readers === null || person.siteRight === 'full' || row.readers.has(person.siteUserId)
    );
  }

  /** A row that the person may not read is, to that person, a row that does not exist. */
  row(list: StoredList, id: number, person: Person): StoredRow {
    const found = list.rows.get(id);
    if (!found || !this.mayRead(found, person)) throw itemMissing();
    return found;
  }

  /**
   * A file by its server-relative path. One that exists but is not for the person is 403: SharePoint
   * refuses files by path so (reported for single files; for rows it says that they do not exist).
   */
  fileByPath(path: string, person: Person): FoundFile {
    return this.permitted(this.filesByPath.get(path.toLowerCase()), path, person);
  }

  fileById(uniqueId: string, person: Person): FoundFile {
    return this.permitted(this.filesById.get(uniqueId), uniqueId, person);
  }

  filePath(list: StoredList, file: StoredFile): string {
    return `${list.path}/${file.name}`;
  }

  hasFile(path: string): boolean {
    return this.filesByPath.has(path.toLowerCase());
  }

  addRow(list: StoredList, row: StoredRow): void {
    list.rows.set(row.id, row);
    list.nextItemId = Math.max(list.nextItemId, row.id + 1);
    if (row.file) this.indexFile(list, row, row.file);
    this.record(list, row, 1, row.created);
  }

  /** To be called after the row's values or file changed; `changedAt` becomes Modified. */
  touchRow(list: StoredList, row: StoredRow, editorId: number, changedAt: string): void {
    row.version += 1;
    row.modified = changedAt;
    row.editorId = editorId;
    this.record(list, row, 2, changedAt);
  }

  removeRow(list: StoredList, row: StoredRow, deletedAt: string): void {
    list.rows.delete(row.id);
    if (row.file) {
      this.filesById.delete(row.file.uniqueId);
      this.filesByPath.delete(this.filePath(list, row.file).toLowerCase());
    }
    list.lastDeleted = deletedAt;
    this.record(list, row, 3, deletedAt);
  }

  /** Who may read the row from now on; as in SharePoint neither its version nor the change log tells. */
  letRead(row: StoredRow, readers: readonly Person[] | null): void {
    row.readers = readers === null ? null : new Set(readers.map((one) => one.siteUserId));
  }

  private record(list: StoredList, row: StoredRow, type: ChangeType, time: string): void {
    if (time > list.lastModified) list.lastModified = time;
    this.changes.add({
      type,
      time,
      listId: list.id,
      itemId: row.id,
      uniqueId: row.file?.uniqueId ?? row.guid,
      path: row.file ? this.filePath(list, row.file) : `${list.path}/${String(row.id)}_.000`,
      editorId: row.editorId,
    });
  }

  private indexFile(list: StoredList, row: StoredRow, file: StoredFile): void {
    const found = { list, row, file };
    this.filesById.set(file.uniqueId, found);
    this.filesByPath.set(this.filePath(list, file).toLowerCase(), found);
  }

  private permitted(found: FoundFile | undefined, path: string, person: Person): FoundFile {
    if (!found) throw fileMissing(path);
    if (!this.mayRead(found.row, person)) throw accessDenied();
    return found;
  }
}
