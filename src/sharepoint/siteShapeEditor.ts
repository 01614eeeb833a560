/** Writes what a site consists of. It adds and widens; nothing here removes or narrows anything. */
import '@pnp/sp/views';
import { body, headers } from '@pnp/queryable';
import { spPostMerge, type SPFI } from '@pnp/sp';
import { AddFieldOptions } from '@pnp/sp/fields';
import type { IList } from '@pnp/sp/lists';
import type { ColumnDeclaration, ListDeclaration } from '../manifest/siteManifest';
import { columnXml } from './columnXml';
import { toSourceFailure } from './sharePointFailure';
import type { SiteConnection } from './siteConnection';

/** What can be changed of a column without anything being lost. */
export type ColumnChange =
  | { readonly kind: 'name'; readonly displayName: string }
  | { readonly kind: 'index' }
  | { readonly kind: 'unlimit' }
  | {
      readonly kind: 'choices';
      readonly many: boolean;
      /** All of them, those that are there already among them. */
      readonly choices: readonly string[];
      readonly fillIn: boolean;
    };

type View = ListDeclaration['views'][number];

/**
 * Every method throws SourceFailure; what it had written before stays, and the rest can be written by asking again.
 */
export class SiteShapeEditor {
  private readonly site: SPFI;
  /** The site's path, with a slash at its end. */
  private readonly root: string;

  /** @param addressOf the address below the site of a list that a lookup points at, by its title */
  constructor(
    private readonly connection: SiteConnection,
    private readonly signal: AbortSignal,
    private readonly addressOf: (title: string) => string,
  ) {
    this.site = connection.site(signal);
    this.root = `${decodeURIComponent(new URL(connection.siteUrl).pathname).replace(/\/$/, '')}/`;
  }

  /** With SharePoint's own columns and view; its address comes from the name that it is created with. */
  createList({ title, address, description, template, versioning }: ListDeclaration) {
    const name = address.slice(address.lastIndexOf('/') + 1);
    const number = template === 'documentLibrary' ? 101 : 100;
    const settings = { EnableVersioning: versioning };
    return this.told(title, () =>
      this.site.web.lists.add(name, description, number, false, settings),
    );
  }

  nameList({ title, address }: ListDeclaration) {
    return this.told(title, () => this.at(address).update({ Title: title }));
  }

  keepVersions({ title, address }: ListDeclaration) {
    return this.told(title, () => this.at(address).update({ EnableVersioning: true }));
  }

  addColumn({ title, address, template }: ListDeclaration, column: ColumnDeclaration) {
    return this.told(`${title}: ${column.displayName}`, async () => {
      const lookupListId = column.list === undefined ? null : await this.idOf(column.list);
      const isLibrary = template === 'documentLibrary';
      await this.at(address).fields.createFieldAsXml({
        SchemaXml: columnXml(column, { lookupListId, isLibrary }),
        Options: AddToAllContentTypes | AddFieldInternalNameHint,
      });
    });
  }

  changeColumn({ title, address }: ListDeclaration, internalName: string, change: ColumnChange) {
    return this.told(`${title}: ${internalName}`, () => {
      const field = this.at(address).fields.getByInternalNameOrTitle(internalName);
      return spPostMerge(field, body(bodyOf(change), headers(verbose)));
    });
  }

  addView({ title, address }: ListDeclaration, view: View, columns: readonly string[]) {
    return this.told(`${title}: ${view.title}`, async () => {
      const { views } = this.at(address);
      await views.add(view.title, false, { RowLimit: 100, DefaultView: view.default ?? false });
      const shown = (await views.getByTitle(view.title).fields()) as unknown as { Items: string[] };
      const missing = columns.filter((column) => !shown.Items.includes(column));
      await this.show(address, view.title, missing);
    });
  }

  showInView({ title, address }: ListDeclaration, view: View, columns: readonly string[]) {
    return this.told(`${title}: ${view.title}`, () => this.show(address, view.title, columns));
  }

  private at(address: string): IList {
    return this.site.web.getList(this.root + address);
  }

  private async idOf(title: string): Promise<string> {
    return (await this.at(this.addressOf(title)).select('Id')()).Id;
  }

  private async show(address: string, view: string, columns: readonly string[]): Promise<void> {
    const { fields } = this.at(address).views.getByTitle(view);
    for (const column of columns) await fields.add(column);
  }

  private async told(what: string, work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.signal.throwIfAborted();
      throw toSourceFailure(error, this.connection.siteUrl, what);
    }
  }
}

/** So that every form of the list asks for the column, and under the name that it is read by. */
const { AddToAllContentTypes, AddFieldInternalNameHint } = AddFieldOptions;

/** Properties that only some types of column have are known to SharePoint by the type, which OData 3 verbose states. */
const verbose = {
  Accept: 'application/json;odata=verbose',
  'Content-Type': 'application/json;odata=verbose',
};

function bodyOf(change: ColumnChange): object {
  switch (change.kind) {
    case 'name':
      return { __metadata: { type: 'SP.Field' }, Title: change.displayName };
    case 'index':
      return { __metadata: { type: 'SP.Field' }, Indexed: true };
    case 'unlimit':
      return {
        __metadata: { type: 'SP.FieldMultiLineText' },
        UnlimitedLengthInDocumentLibrary: true,
      };
    case 'choices':
      return {
        __metadata: { type: change.many ? 'SP.FieldMultiChoice' : 'SP.FieldChoice' },
        Choices: { results: change.choices },
        FillInChoice: change.fillIn,
      };
  }
}
