/**
 * SharePoint's client service (client.svc/ProcessQuery) for two requests only: a content type of the site, and columns
 * of the site in it. Requests and answers are those of CLI for Microsoft 365 (its commands contenttype add and
 * contenttype field set, with the answers in their tests) and of gosip (FieldLinks.Add); all else is 501.
 */
import { randomUUID } from 'node:crypto';
import { clientRequest, type ObjectPath } from './clientRequest';
import { siteContentType } from './contentTypes';
import { NotImplementedHere, SharePointError, argumentInvalid } from './errors';
import type { RestAnswer } from './restMessages';
import type { Access } from './routing';
import type { StoredContentType } from './siteModel';
import type { SiteStore } from './siteStore';

/** What a path of the request has led to. */
type Found =
  | { readonly kind: 'context' | 'web' | 'contentTypes' | 'fields' }
  | { readonly kind: 'contentType' | 'fieldLinks'; readonly contentType: StoredContentType }
  | { readonly kind: 'field' | 'fieldLink'; readonly name: string };

/** Throws NotImplementedHere for what it does not know; what SharePoint refuses is an answer with status 200. */
export function clientServiceAnswer(
  site: SiteStore,
  xml: string,
  permit: (access: Access) => void,
): RestAnswer {
  const { actions, paths } = clientRequest(xml);
  const walk = new Walk(site, paths);
  const told: unknown[] = [];
  try {
    permit('manage');
    for (const { kind, id, pathId, name } of actions) {
      const found = walk.to(pathId);
      if (kind === 'ObjectPath') told.push(id, { IsNull: false });
      else if (kind === 'ObjectIdentityQuery')
        told.push(id, { _ObjectIdentity_: identity(site, found) });
      else if (kind !== 'Method' || name !== 'Update' || found.kind !== 'contentType')
        throw new NotImplementedHere(`${kind} ${name ?? ''} of the client service`);
    }
  } catch (error) {
    if (!(error instanceof SharePointError) || error instanceof NotImplementedHere) throw error;
    return answer([head(refusalOf(error))]);
  }
  return answer([head(null), ...told]);
}

/** Follows paths to objects, each once: a method that adds does so the first time only. */
class Walk {
  private readonly been = new Map<string, Found>();

  constructor(
    private readonly site: SiteStore,
    private readonly paths: ReadonlyMap<string, ObjectPath>,
  ) {}

  to(id: string): Found {
    const before = this.been.get(id);
    if (before) return before;
    const path = this.paths.get(id);
    if (!path) throw new NotImplementedHere(`the object path ${id}`);
    const found = path.parentId === null ? context(path) : this.from(this.to(path.parentId), path);
    this.been.set(id, found);
    return found;
  }

  private from(parent: Found, path: ObjectPath): Found {
    const step = `${parent.kind}.${path.name}`;
    if (step === 'context.Web') return { kind: 'web' };
    if (step === 'web.ContentTypes') return { kind: 'contentTypes' };
    if (step === 'web.Fields') return { kind: 'fields' };
    if (step === 'contentTypes.Add') return this.newContentType(path);
    if (step === 'contentTypes.GetById') return this.contentType(path.argument);
    if (step === 'fields.GetByInternalNameOrTitle') return this.field(path.argument);
    if (step === 'contentType.FieldLinks' && parent.kind === 'contentType')
      return { kind: 'fieldLinks', contentType: parent.contentType };
    if (step === 'fieldLinks.Add' && parent.kind === 'fieldLinks')
      return this.newLink(parent.contentType, path);
    throw new NotImplementedHere(`${step} of the client service`);
  }

  private newContentType({ properties }: ObjectPath): Found {
    const id = properties.get('Id') ?? '';
    const name = properties.get('Name') ?? '';
    // A content type without a given id, or below anything but Document, has not been needed.
    if (!/^0x010100[0-9A-F]{32}$/i.test(id)) throw new NotImplementedHere(`a content type '${id}'`);
    const types = this.site.contentTypes;
    // That SharePoint refuses is known, its words are not.
    if (types.some((one) => one.id === id || one.properties.Name === name))
      throw argumentInvalid(`A duplicate content type "${name}" was found.`);
    const group = properties.get('Group') ?? 'Custom Content Types';
    const description = properties.get('Description') ?? '';
    // Those of its parent, Document.
    const inherited = ['FileLeafRef', 'Title'];
    const made = siteContentType(this.site, id, name, group, description, inherited);
    types.push(made);
    return { kind: 'contentType', contentType: made };
  }

  private contentType(id: string): Found {
    const contentType = this.site.contentTypes.find((one) => one.id === id);
    if (!contentType) throw new NotImplementedHere('a content type that is not there');
    return { kind: 'contentType', contentType };
  }

  private field(name: string): Found {
    const field = this.site.fields.find((one) => one.internalName === name);
    if (!field) throw argumentInvalid(`Column '${name}' does not exist.`);
    return { kind: 'field', name };
  }

  private newLink({ fieldNames }: StoredContentType, { properties }: ObjectPath): Found {
    const field = this.to(properties.get('Field') ?? '');
    if (field.kind !== 'field') throw new NotImplementedHere('a link to something else');
    if (fieldNames.includes(field.name)) throw new NotImplementedHere('a second link to a column');
    fieldNames.push(field.name);
    return { kind: 'fieldLink', name: field.name };
  }
}

function context({ kind, name }: ObjectPath): Found {
  if (kind === 'StaticProperty' && name === 'Current') return { kind: 'context' };
  throw new NotImplementedHere(`${kind} ${name} of the client service`);
}

function identity(site: SiteStore, found: Found): string {
  if (found.kind !== 'contentType') throw new NotImplementedHere(`the identity of ${found.kind}`);
  return `${randomUUID()}|740c6a0b-85e2-48a0-a494-e0f1759d4aa7:site:${site.id}:web:${site.webId}:contenttype:${found.contentType.id}`;
}

function refusalOf({ code, message }: SharePointError): object {
  const [number, type] = code.split(', ');
  return {
    ErrorMessage: message,
    ErrorValue: null,
    TraceCorrelationId: randomUUID(),
    ErrorCode: Number(number),
    ErrorTypeName: type,
  };
}

function head(refusal: object | null): object {
  return {
    SchemaVersion: '15.0.0.0',
    LibraryVersion: '16.0.8008.1219',
    ErrorInfo: refusal,
    TraceCorrelationId: randomUUID(),
  };
}

function answer(parts: readonly unknown[]): RestAnswer {
  const headers = { 'Content-Type': 'application/json; charset=utf-8' };
  return { status: 200, headers, body: JSON.stringify(parts) };
}
