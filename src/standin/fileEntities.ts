/** Files and their earlier versions as SharePoint's objects. */
import type { Entity } from './entity';
import type { StoredFile, StoredFileVersion } from './siteModel';
import type { FoundFile, SiteStore } from './siteStore';

export function fileEntity(site: SiteStore, found: FoundFile, origin: string): Entity {
  const { list, row, file } = found;
  const path = site.filePath(list, file);
  const editLink = fileLink(path);
  const isOffice = /\.(docx?|xlsx?|pptx?)$/i.test(file.name);
  const linkingUri = `${origin}${path}?d=w${file.uniqueId.replaceAll('-', '')}`;
  return {
    type: 'SP.File',
    set: 'SP.ApiData.Files',
    id: `${origin}${site.path}/_api/${editLink}`,
    editLink,
    defaults: () => ({
      CheckInComment: '',
      CheckOutType: 2,
      ContentTag: contentTagOf(file),
      CustomizedPageStatus: 0,
      ETag: fileETag(found),
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IrmEnabled: false,
      // Edm.Int64: a string on the wire.
      Length: String(file.current.length),
      Level: 1,
      LinkingUri: isOffice ? linkingUri : null,
      LinkingUrl: isOffice ? linkingUri : '',
      MajorVersion: file.current.major,
      MinorVersion: 0,
      Name: file.name,
      ServerRelativeUrl: path,
      TimeCreated: row.created,
      TimeLastModified: row.modified,
      Title: row.values.get('Title') ?? null,
      UIVersion: file.current.major * 512,
      UIVersionLabel: `${String(file.current.major)}.0`,
      UniqueId: file.uniqueId,
    }),
    onDemand: {
      ServerRelativePath: () => ({ DecodedUrl: path }),
      ListId: () => list.id,
      SiteId: () => site.id,
      WebId: () => site.webId,
    },
    navigations: {
      Versions: () =>
        file.earlier.map((version) => fileVersionEntity(site, found, version, origin)),
    },
  };
}

/** `"{GUID},n"`: n rises with every change, of the content or of the row. */
export function fileETag({ row, file }: FoundFile): string {
  return `"{${file.uniqueId.toUpperCase()}},${String(row.version)}"`;
}

export function fileVersionEntity(
  site: SiteStore,
  { list, file }: FoundFile,
  version: StoredFileVersion,
  origin: string,
): Entity {
  const id = version.major * 512;
  const editLink = `${fileLink(site.filePath(list, file))}/Versions(${String(id)})`;
  const below = site.filePath(list, file).slice(site.path.length + 1);
  return {
    type: 'SP.FileVersion',
    set: 'SP.ApiData.FileVersions',
    id: `${origin}${site.path}/_api/${editLink}`,
    editLink,
    defaults: () => ({
      CheckInComment: '',
      Created: version.created,
      ID: id,
      IsCurrentVersion: false,
      Length: String(version.length),
      Size: version.length,
      Url: `_vti_history/${String(id)}/${below}`,
      VersionLabel: `${String(version.major)}.0`,
    }),
    onDemand: {},
    navigations: {},
  };
}

function fileLink(path: string): string {
  return `Web/GetFileByServerRelativePath(decodedurl='${path.replaceAll("'", "''")}')`;
}

/** Changes with every new content of the file. */
export function contentTagOf({ uniqueId, current }: StoredFile): string {
  const major = String(current.major);
  return `{${uniqueId.toUpperCase()}},${String(current.major + 1)},${major}`;
}
