/** pdf.js inside our own worker: no second worker to make, nothing that needs wasm, eval or a document. */
import type { PdfReading } from '../../documentText/pdfText';

/** Both halves of pdf.js on this thread; it looks for its other half on `globalThis`. */
export async function loadPdf(onPages: NonNullable<PdfReading['onPages']>): Promise<PdfReading> {
  const [library, otherHalf] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs'),
  ]);
  Object.assign(globalThis, { pdfjsWorker: otherHalf });
  return {
    library,
    resources: {
      cMapUrl: besideTheTab('cmaps'),
      standardFontDataUrl: besideTheTab('standard_fonts'),
    },
    onPages,
  };
}

/** vite.config.ts copies pdf.js's character maps and fonts there. */
function besideTheTab(folder: string): string {
  return new URL(`../pdfjs/${folder}/`, self.location.href).href;
}
