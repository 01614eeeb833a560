/** Writes the site's own columns and its content type, and offers the content type in a library. It only adds. */
import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import { AddFieldOptions } from '@pnp/sp/fields';
import * as v from 'valibot';
import { SourceFailure } from '../domain/policySource';
import type { ColumnDeclaration, ListDeclaration, SiteManifest } from '../manifest/siteManifest';
import { readAnswer } from './checkedAnswer';
import { columnXml } from './columnXml';
import { newContentType, newFieldLinks } from './contentTypeXml';
import { toSourceFailure } from './sharePointFailure';
import type { SiteConnection } from './siteConnection';

type ContentType = SiteManifest['contentType'];

/** Every method throws SourceFailure; what it had written before stays. */
export class ContentTypeEditor {
  constructor(
    private readonly connection: SiteConnection,
    private readonly signal: AbortSignal,
  ) {}

  addSiteColumn(column: ColumnDeclaration, group: string) {
    return this.told(column.displayName, () =>
      this.web.fields.createFieldAsXml({
        SchemaXml: columnXml(column, { lookupListId: null, isLibrary: false, group }),
        Options: AddFieldOptions.AddFieldInternalNameHint,
      }),
    );
  }

  /** REST gives a content type an id of its own below Item, which no library takes; the client service heeds the id. */
  createContentType(contentType: ContentType) {
    return this.told(contentType.name, () => this.processed(newContentType(contentType)));
  }

  /** REST has no working call that adds a column of the site to a content type of the site. */
  linkColumns({ id, name }: ContentType, internalNames: readonly string[]) {
    return this.told(name, () => this.processed(newFieldLinks(id, internalNames)));
  }

  /** SharePoint adds those of its columns to the library that the library lacks. */
  offer({ id, name }: ContentType, { address }: ListDeclaration) {
    return this.told(name, async () => {
      const { pathname } = new URL(this.connection.siteUrl);
      const root = decodeURIComponent(pathname).replace(/\/$/, '');
      const library = this.web.getList(`${root}/${address}`);
      await library.update({ ContentTypesEnabled: true });
      const added = SPQueryable(library, 'contenttypes/addAvailableContentType');
      await spPost(added, body({ contentTypeId: id }));
    });
  }

  private get web() {
    return this.connection.site(this.signal).web;
  }

  /** The client service answers 200 to what it refuses, and says so in the first part of its answer. */
  private async processed(request: string): Promise<void> {
    const { siteUrl } = this.connection;
    const address = `${siteUrl}/_vti_bin/client.svc/ProcessQuery`;
    const answer = await spPost<unknown>(SPQueryable([this.web, address]), {
      body: request,
      headers: { Accept: 'application/json', 'Content-Type': 'text/xml' },
    });
    const [{ ErrorInfo: refusal }] = readAnswer(answerSchema, answer);
    if (refusal === null) return;
    const denied = refusal.ErrorTypeName === 'System.UnauthorizedAccessException';
    const kind = denied ? 'accessDenied' : 'unexpected';
    throw new SourceFailure(kind, siteUrl, refusal.ErrorMessage);
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

const answerSchema = v.looseTuple([
  v.object({
    ErrorInfo: v.nullable(v.object({ ErrorMessage: v.string(), ErrorTypeName: v.string() })),
  }),
]);
