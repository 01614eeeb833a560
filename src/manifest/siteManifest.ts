/** Loads and checks manifest/sharepoint-lists.json: the lists and columns that a site must have. */
import * as v from 'valibot';
import sharePointLists from '../../manifest/sharepoint-lists.json';

const columnTypes = [
  'text',
  'note',
  'choice',
  'multiChoice',
  'dateOnly',
  'lookup',
  'multiLookup',
  'multiPerson',
  'number',
] as const;

const columnSchema = v.strictObject({
  internalName: v.pipe(v.string(), v.regex(/^[A-Za-z]+$/, 'internal names are ASCII letters')),
  displayName: v.pipe(v.string(), v.minLength(1)),
  type: v.picklist(columnTypes),
  description: v.optional(v.string()),
  choices: v.optional(v.array(v.string())),
  fillIn: v.optional(v.boolean()),
  indexed: v.optional(v.boolean()),
  list: v.optional(v.string()),
  writtenBySetupOnly: v.optional(v.boolean()),
});

const viewSchema = v.strictObject({
  title: v.string(),
  columns: v.array(v.string()),
  default: v.optional(v.boolean()),
});

const listSchema = v.strictObject({
  title: v.string(),
  /** The list's path below the site, where SharePoint puts it when it is created with this name. */
  address: v.string(),
  template: v.picklist(['documentLibrary', 'genericList']),
  description: v.string(),
  versioning: v.boolean(),
  columns: v.array(columnSchema),
  views: v.array(viewSchema),
});

const siteManifestSchema = v.strictObject({
  version: v.literal(1),
  contentType: v.strictObject({
    id: v.pipe(v.string(), v.startsWith('0x0101')),
    name: v.string(),
    group: v.string(),
    description: v.string(),
    list: v.string(),
    /** Those of the list's columns that are columns of the site too; one that points at a list cannot be. */
    columns: v.array(v.string()),
  }),
  lists: v.array(listSchema),
});

export type ColumnDeclaration = v.InferOutput<typeof columnSchema>;
export type ListDeclaration = v.InferOutput<typeof listSchema>;
export type SiteManifest = v.InferOutput<typeof siteManifestSchema>;

/** What the site must contain. Throws an Error naming the key when the file itself is wrong. */
export const siteManifest: SiteManifest = readManifest(sharePointLists);

function readManifest(written: unknown): SiteManifest {
  const read = v.safeParse(siteManifestSchema, written);
  if (read.success) return read.output;
  throw new Error(`manifest/sharepoint-lists.json: ${v.summarize(read.issues)}`);
}

/** The declaration of one list by the title people see. Throws when the manifest has no such list. */
export function listDeclaration(title: string): ListDeclaration {
  const found = siteManifest.lists.find((list) => list.title === title);
  if (!found) throw new Error(`manifest/sharepoint-lists.json declares no list '${title}'`);
  return found;
}
