/** Loads and checks manifest/sharepoint-lists.json: the lists and columns that a site must have. */
import * as z from 'zod/mini';
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

const columnSchema = z.strictObject({
  internalName: z.string().check(z.regex(/^[A-Za-z]+$/, 'internal names are ASCII letters')),
  displayName: z.string().check(z.minLength(1)),
  type: z.enum(columnTypes),
  description: z.optional(z.string()),
  choices: z.optional(z.array(z.string())),
  fillIn: z.optional(z.boolean()),
  indexed: z.optional(z.boolean()),
  list: z.optional(z.string()),
  writtenBySetupOnly: z.optional(z.boolean()),
});

const viewSchema = z.strictObject({
  title: z.string(),
  columns: z.array(z.string()),
  default: z.optional(z.boolean()),
});

const listSchema = z.strictObject({
  title: z.string(),
  /** The list's path below the site, where SharePoint puts it when it is created with this name. */
  address: z.string(),
  template: z.enum(['documentLibrary', 'genericList']),
  description: z.string(),
  versioning: z.boolean(),
  columns: z.array(columnSchema),
  views: z.array(viewSchema),
});

const siteManifestSchema = z.strictObject({
  version: z.literal(1),
  contentType: z.strictObject({
    id: z.string().check(z.startsWith('0x0101')),
    name: z.string(),
    group: z.string(),
    description: z.string(),
    list: z.string(),
    /** Those of the list's columns that are columns of the site too; one that points at a list cannot be. */
    columns: z.array(z.string()),
  }),
  lists: z.array(listSchema),
});

export type ColumnDeclaration = z.infer<typeof columnSchema>;
export type ListDeclaration = z.infer<typeof listSchema>;
export type SiteManifest = z.infer<typeof siteManifestSchema>;

/** What the site must contain. Throws a ZodError naming the key when the file itself is wrong. */
export const siteManifest: SiteManifest = siteManifestSchema.parse(sharePointLists);

/** The declaration of one list by the title people see. Throws when the manifest has no such list. */
export function listDeclaration(title: string): ListDeclaration {
  const found = siteManifest.lists.find((list) => list.title === title);
  if (!found) throw new Error(`manifest/sharepoint-lists.json declares no list '${title}'`);
  return found;
}
