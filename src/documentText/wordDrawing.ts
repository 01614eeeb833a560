/** What a drawing in Word holds that can be told in words: alternative texts and text boxes. */
import type { Loss } from '../domain/textDocument';
import { chosenAlternative } from './wordStory';
import type { XmlElement } from './xmlParser';

export interface DrawingContent {
  /** Alternative text of each picture; null where the author wrote none. */
  readonly pictures: (string | null)[];
  /** `w:txbxContent` and `a:txBody` elements, each once. */
  readonly boxes: XmlElement[];
  readonly losses: Loss['kind'][];
}

/** Reads a `w:drawing`, `w:pict` or `w:object`. What the author marked as decoration is nothing. */
export function readDrawing(element: XmlElement): DrawingContent {
  const found: DrawingContent = { pictures: [], boxes: [], losses: [] };
  const properties = element.children
    .map((child) => child.child('wp:docPr'))
    .find((each) => each !== undefined);
  if (properties?.descendant('adec:decorative')?.attribute('val') === '1') return found;
  const described = alternativeText(properties, ['descr', 'title']);
  for (const child of element.children) gather(child, described, found);
  const isTold = found.pictures.length > 0 || found.boxes.length > 0;
  if (described !== null && !isTold) found.pictures.push(described);
  if (!isTold && found.losses.length === 0 && !isRuler(element)) found.losses.push('drawing');
  return found;
}

/** What no words here tell. */
const untold: ReadonlyMap<string, Loss['kind']> = new Map([
  ['c:chart', 'chart'],
  ['dgm:relIds', 'drawing'],
]);

function gather(element: XmlElement, described: string | null, found: DrawingContent): void {
  const loss = untold.get(element.name);
  if (loss) found.losses.push(loss);
  switch (element.name) {
    case 'w:txbxContent':
    case 'a:txBody':
      found.boxes.push(element);
      return;
    case 'mc:AlternateContent':
      for (const child of chosenAlternative(element)) gather(child, described, found);
      return;
    case 'pic:pic':
      found.pictures.push(described ?? pictureText(element));
      found.losses.push('image');
      return;
    case 'v:imagedata':
      found.pictures.push(described);
      found.losses.push('image');
      return;
    case 'o:OLEObject':
      // The preview beside it is no picture of its own.
      found.pictures.length = 0;
      found.losses.length = 0;
      found.losses.push(embeddedKind(element));
      return;
    default: {
      const inside = alternativeText(element, ['alt']) ?? described;
      for (const child of element.children) gather(child, inside, found);
    }
  }
}

function alternativeText(element: XmlElement | undefined, names: readonly string[]): string | null {
  for (const name of names) {
    const text = element?.attribute(name)?.replace(/\s+/g, ' ').trim().normalize('NFC');
    if (text !== undefined && text !== '') return text;
  }
  return null;
}

function pictureText(picture: XmlElement): string | null {
  const properties = picture.child('pic:nvPicPr')?.child('pic:cNvPr');
  return alternativeText(properties, ['descr', 'title']);
}

function embeddedKind(element: XmlElement): Loss['kind'] {
  return (element.attribute('ProgID') ?? '').startsWith('Equation') ? 'equation' : 'embedded';
}

/** A horizontal line of the old kind. */
function isRuler(element: XmlElement): boolean {
  return element.children.some((child) => child.attribute('o:hr') === 't');
}
