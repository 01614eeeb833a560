/** A Word file's parts: which is the text, and where its styles, notes and links are. */
import { DocumentRefused } from '../domain/textDocument';
import { parseXml, type XmlElement } from './xmlParser';
import { openZip, type ZipArchive } from './zipArchive';

interface Relationship {
  /** The last word of the type, the same in transitional and strict files: "footnotes". */
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

export interface WordPart {
  readonly path: string;
  readonly root: XmlElement;
  readonly relationships: ReadonlyMap<string, Relationship>;
}

export interface WordPackage {
  readonly main: WordPart;
  /** The part the main part points to under that kind of relationship ("styles"); null without one. */
  related(kind: string): WordPart | null;
  /** The part a relationship id of the main part names ("rId7"); null without one. */
  byId(id: string): WordPart | null;
  /** The package's own properties (title, language); null without any. */
  properties(): WordPart | null;
  /** Parts that are listed but cannot be parsed; the words of the main part are shown without them. */
  readonly brokenParts: ReadonlySet<string>;
}

/** Opens a .docx, .docm, .dotx or .dotm, transitional or strict. Throws `DocumentRefused`. */
export function openWordPackage(bytes: Uint8Array): WordPackage {
  const zip = openZip(bytes);
  const parts = new Map<string, WordPart | null>();
  const brokenParts = new Set<string>();
  const packageRelationships = readRelationships(zip, '', brokenParts);
  const mainPath = findMainPath(zip, packageRelationships);
  const main = readPart(zip, mainPath, brokenParts);
  if (!main) throw new DocumentRefused('damaged', `${mainPath} is missing`);
  if (main.root.name !== 'w:document') {
    throw new DocumentRefused('notThisFormat', `${mainPath} is a <${main.root.name}>`);
  }
  const optional = (path: string | undefined): WordPart | null => {
    if (path === undefined) return null;
    const known = parts.get(path);
    if (known !== undefined) return known;
    const part = unlessBroken(path, brokenParts, () => readPart(zip, path, brokenParts));
    parts.set(path, part);
    return part;
  };
  return {
    main,
    brokenParts,
    related: (kind) => optional(relatedPath(main, kind) ?? resolveTarget(main.path, `${kind}.xml`)),
    byId: (id) => {
      const found = main.relationships.get(id);
      return optional(
        found && !found.external ? resolveTarget(main.path, found.target) : undefined,
      );
    },
    properties: () => optional(targetOf(packageRelationships, 'core-properties', '')),
  };
}

/** By relationship, else by content type, else by the name Word gives it. */
function findMainPath(zip: ZipArchive, relationships: ReadonlyMap<string, Relationship>): string {
  const related = targetOf(relationships, 'officeDocument', '');
  if (related !== undefined && zip.has(related)) return related;
  const types = zip.read('[Content_Types].xml');
  const main = types
    ? parseXml(types).children.find((child) =>
        /wordprocessingml\.(document|template)\.main\+xml|word\.\w+\.main\+xml|macroEnabled\w*\.main\+xml/.test(
          child.attribute('ContentType') ?? '',
        ),
      )
    : undefined;
  const typed = main?.attribute('PartName');
  if (typed !== undefined && zip.has(typed)) return resolveTarget('', typed);
  if (zip.has('word/document.xml')) return 'word/document.xml';
  throw new DocumentRefused('notThisFormat', 'a zip without a Word document in it');
}

function readPart(zip: ZipArchive, path: string, broken: Set<string>): WordPart | null {
  const bytes = zip.read(path);
  if (!bytes) return null;
  return { path, root: parseXml(bytes), relationships: readRelationships(zip, path, broken) };
}

function readRelationships(
  zip: ZipArchive,
  path: string,
  broken: Set<string>,
): ReadonlyMap<string, Relationship> {
  const slash = path.lastIndexOf('/') + 1;
  const relationshipsPath = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  const bytes = zip.read(relationshipsPath);
  const root = bytes && unlessBroken(relationshipsPath, broken, () => parseXml(bytes));
  return new Map(
    (root?.children ?? []).map((child) => [
      child.attribute('Id') ?? '',
      {
        kind: (child.attribute('Type') ?? '').replace(/^.*\//, ''),
        target: child.attribute('Target') ?? '',
        external: child.attribute('TargetMode') === 'External',
      },
    ]),
  );
}

/** A broken secondary part costs its own content only; a bomb in it still refuses the file. */
function unlessBroken<T>(path: string, broken: Set<string>, read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof DocumentRefused) || error.reason !== 'damaged') throw error;
    broken.add(path);
    return null;
  }
}

function relatedPath(main: WordPart, kind: string): string | undefined {
  return targetOf(main.relationships, kind, main.path);
}

function targetOf(
  relationships: ReadonlyMap<string, Relationship>,
  kind: string,
  from: string,
): string | undefined {
  for (const relationship of relationships.values()) {
    if (relationship.kind === kind && !relationship.external) {
      return resolveTarget(from, relationship.target);
    }
  }
  return undefined;
}

/** `../media/x` as seen from `word/document.xml` is `media/x`; a leading slash means the package. */
function resolveTarget(from: string, target: string): string {
  const written = target.replace(/\\/g, '/');
  const base = written.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of written.split('/')) {
    if (step === '..') base.pop();
    else if (step !== '' && step !== '.') base.push(step);
  }
  return base.join('/');
}
