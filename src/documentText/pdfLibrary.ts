/** The part of pdf.js that we use, handed in by whoever knows where its files and worker are. */
import { DocumentRefused } from '../domain/textDocument';

/** pdf.js's `getDocument`, of the ordinary build in a browser and of the legacy build in Node. */
export interface PdfLibrary {
  getDocument(source: object): PdfLoading;
}

/** Where the caller keeps pdf.js's own files; each may be left out at the cost of some old fonts. */
export interface PdfResources {
  /** A `PDFWorker`: under Trusted Types the caller must make the Worker itself. */
  readonly worker?: unknown;
  readonly cMapUrl?: string;
  readonly standardFontDataUrl?: string;
}

interface PdfLoading {
  readonly promise: Promise<PdfFile>;
  destroy(): Promise<void>;
}

export interface PdfFile {
  readonly numPages: number;
  getPage(number: number): Promise<PdfPage>;
  getMetadata(): Promise<{ readonly info: object }>;
}

export interface PdfPage {
  /** Left, bottom, right, top in points. */
  readonly view: readonly number[];
  getTextContent(options: {
    readonly includeMarkedContent: boolean;
  }): Promise<{ readonly items: readonly (PdfTextItem | PdfMark)[]; readonly lang: string | null }>;
  getStructTree(): Promise<PdfTag | null>;
  getAnnotations(): Promise<readonly PdfAnnotation[]>;
  cleanup(): unknown;
}

export interface PdfTextItem {
  readonly str: string;
  /** The text's own matrix: a, b, c, d, and where it begins. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
}

export interface PdfMark {
  readonly type: 'beginMarkedContent' | 'beginMarkedContentProps' | 'endMarkedContent';
  readonly id?: string;
  readonly tag?: string;
}

export interface PdfTag {
  readonly role: string;
  readonly children: readonly (PdfTag | PdfTagContent)[];
  readonly alt?: string;
}

/** `content` is marked text of the page, `annotation` a link. */
export interface PdfTagContent {
  readonly type: string;
  readonly id: string;
}

export interface PdfAnnotation {
  readonly id: string;
  readonly subtype: string;
  readonly rect: readonly number[];
  readonly url?: string;
  /** Tx for text, Ch for a choice. */
  readonly fieldType?: string | null;
  readonly fieldValue?: unknown;
  /** Each letter stands in a box of its own. */
  readonly comb?: boolean;
  /** The lines drawn in its place on the page. */
  readonly textContent?: readonly string[];
  readonly contentsObj?: { readonly str: string };
}

/**
 * Reading text needs neither scripts, WebAssembly, fonts on the page nor forms of the XFA kind, and
 * pdf.js goes without them: the tab's Content-Security-Policy allows none.
 */
const safeOptions = {
  isEvalSupported: false,
  useWasm: false,
  enableXfa: false,
  disableFontFace: true,
  cMapPacked: true,
  stopAtErrors: false,
  verbosity: 0,
};

/** Opens a PDF, lets `read` have it and closes it. Throws `DocumentRefused` where pdf.js cannot open it. */
export async function withPdf<T>(
  bytes: Uint8Array,
  library: PdfLibrary,
  resources: PdfResources,
  read: (file: PdfFile) => Promise<T>,
): Promise<T> {
  // pdf.js takes the bytes over, and the caller may want its own again; a Buffer of Node it refuses.
  const data = new Uint8Array(bytes);
  const loading = library.getDocument({ ...safeOptions, ...resources, data });
  try {
    return await read(await opened(loading));
  } finally {
    await loading.destroy();
  }
}

async function opened(loading: PdfLoading): Promise<PdfFile> {
  try {
    return await loading.promise;
  } catch (error) {
    const said = error instanceof Error ? `${error.name} ${error.message}` : '';
    // A password is wanted, or the file is locked in a way that pdf.js does not know.
    const reason = /^PasswordException|encrypt/.test(said) ? 'encrypted' : 'damaged';
    throw new DocumentRefused(reason, `pdf.js says: ${String(error)}`);
  }
}
