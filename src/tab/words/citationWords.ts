/** The citation of a place: "Reglemente …, KF 2014-11-25 § 12, 2 kap. 3 §", "…, stycke 7, punkt 2". */
import type { TextDocument } from '../../domain/textDocument';
import { citedPlaceAt } from '../../passages/citedPlace';
import type { Sentences } from '../text/sv';

/** The document's own citation alone where the anchor is unknown. */
export function citationWords(
  citation: string,
  document: TextDocument,
  anchor: string,
  { reading }: Sentences,
): string {
  const place = citedPlaceAt(document, anchor);
  if (place === null) return citation;
  const { sections, heading, paragraph, isAlone, item } = place;
  const section = sections.map((label) =>
    /^[\d.]+$/.test(label) ? reading.citedNumber(label) : label,
  );
  const parts = [
    section.join(' '),
    heading === null ? '' : reading.citedHeading(heading),
    paragraph === null || (isAlone && sections.length > 0) ? '' : reading.citedParagraph(paragraph),
    item === null ? '' : reading.citedItem(item),
  ].filter((part) => part !== '');
  return [citation, ...parts].join(', ');
}
