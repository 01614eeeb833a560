/** An equation's text on one line: `a/b`, `x^2`, `√(x)`. */
import type { XmlElement } from './xmlParser';

type Say = (element: XmlElement) => string;

/** How each form of an equation is told; what is not listed is told as what stands in it. */
const forms: ReadonlyMap<string, Say> = new Map<string, Say>([
  ['m:t', (element) => element.text],
  ['w:t', (element) => element.text],
  ['m:f', (element) => `${grouped(element, 'm:num')}/${grouped(element, 'm:den')}`],
  ['m:sSup', (element) => `${part(element, 'm:e')}${bound('^', element, 'm:sup')}`],
  ['m:sSub', (element) => `${part(element, 'm:e')}${bound('_', element, 'm:sub')}`],
  ['m:sSubSup', (element) => `${part(element, 'm:e')}${bounds(element)}`],
  ['m:sPre', (element) => `${bounds(element)} ${part(element, 'm:e')}`],
  ['m:limLow', (element) => `${part(element, 'm:e')}${bound('_', element, 'm:lim')}`],
  ['m:limUpp', (element) => `${part(element, 'm:e')}${bound('^', element, 'm:lim')}`],
  ['m:func', (element) => `${part(element, 'm:fName')} ${part(element, 'm:e')}`],
  ['m:rad', (element) => `${part(element, 'm:deg')}√(${part(element, 'm:e')})`],
  [
    'm:acc',
    (element) => part(element, 'm:e') + sayOr(element.child('m:accPr')?.child('m:chr'), '\u0302'),
  ],
  ['m:d', delimited],
  [
    'm:nary',
    (element) =>
      `${sayOr(element.child('m:naryPr')?.child('m:chr'), '∫')}${bounds(element)} ${part(element, 'm:e')}`,
  ],
  ['m:m', (element) => element.childrenNamed('m:mr').map(equationRow).join('; ')],
  ['m:mr', equationRow],
  ['m:eqArr', (element) => element.childrenNamed('m:e').map(equationText).join('; ')],
  ['m:oMathPara', (element) => element.childrenNamed('m:oMath').map(equationText).join('; ')],
]);

/** The words and signs of a `m:oMath`; its layout cannot be carried over. */
export function equationText(element: XmlElement): string {
  return forms.get(element.name)?.(element) ?? element.children.map(equationText).join('');
}

function equationRow(row: XmlElement): string {
  return row.childrenNamed('m:e').map(equationText).join(' ');
}

function delimited(element: XmlElement): string {
  const properties = element.child('m:dPr');
  const inner = element.childrenNamed('m:e').map(equationText);
  const separator = sayOr(properties?.child('m:sepChr'), '|');
  return `${sayOr(properties?.child('m:begChr'), '(')}${inner.join(separator)}${sayOr(properties?.child('m:endChr'), ')')}`;
}

function part(element: XmlElement, name: string): string {
  const child = element.child(name);
  return child ? equationText(child) : '';
}

/** In brackets when it is more than one sign or number. */
function grouped(element: XmlElement, name: string): string {
  const text = part(element, name);
  return /^[\p{L}\p{N}.,]*$/u.test(text) ? text : `(${text})`;
}

function bound(mark: string, element: XmlElement, name: string): string {
  const text = grouped(element, name);
  return text === '' ? '' : `${mark}${text}`;
}

function bounds(element: XmlElement): string {
  return bound('_', element, 'm:sub') + bound('^', element, 'm:sup');
}

function sayOr(element: XmlElement | undefined, usual: string): string {
  return element?.attribute('m:val') ?? usual;
}
