/** Puts files into the library and replaces them: for the administrator's program only, the tab never writes. */
import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { IFile } from '@pnp/sp/files';
import * as v from 'valibot';
import { listTitles } from '../domain/policySource';
import { integer, readAnswer } from './checkedAnswer';
import { toSourceFailure } from './sharePointFailure';
import type { SiteConnection } from './siteConnection';

export interface FileWriter {
  /** Adds a file to the library and gives the id of its row. Throws SourceFailure, also when the name is taken. */
  add(name: string, bytes: Uint8Array): Promise<string>;
  /** Gives the file a new version; its row and id stay. Throws SourceFailure. */
  replace(uniqueId: string, bytes: Uint8Array): Promise<void>;
}

/** Above this, SharePoint wants the file in pieces: Microsoft's advice, and PnPjs's own piece. */
const pieceBytes = 10_485_760;

export function createFileWriter(connection: SiteConnection, signal: AbortSignal): FileWriter {
  const web = () => connection.site(signal).web;

  async function write(file: IFile, bytes: Uint8Array): Promise<void> {
    if (bytes.length <= pieceBytes) await file.setContent(asBody(bytes));
    else await file.setContentChunked(new Blob([asBody(bytes)]), { chunkSize: pieceBytes });
  }

  return {
    async add(name, bytes) {
      try {
        const { files } = web().lists.getByTitle(listTitles.documents).rootFolder;
        const isLarge = bytes.length > pieceBytes;
        // A large file begins empty: an import that is broken off finds it so, and goes on.
        const first = asBody(isLarge ? new Uint8Array() : bytes);
        const answer = await files.addUsingPath(name, first, { Overwrite: false });
        const { UniqueId } = readAnswer(added, answer);
        const file = web().getFileById(UniqueId);
        if (isLarge) await write(file, bytes);
        return readAnswer(row, await file.listItemAllFields.select('Id')<unknown>()).Id;
      } catch (error) {
        throw toSourceFailure(error, connection.siteUrl, name);
      }
    },
    async replace(uniqueId, bytes) {
      try {
        await write(web().getFileById(uniqueId), bytes);
      } catch (error) {
        throw toSourceFailure(error, connection.siteUrl, uniqueId);
      }
    },
  };
}

function asBody(bytes: Uint8Array): ArrayBuffer {
  return bytes.slice().buffer;
}

const added = v.object({ UniqueId: v.pipe(v.string(), v.uuid()) });
const row = v.object({ Id: v.pipe(integer, v.transform(String)) });
