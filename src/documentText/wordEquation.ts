/** An equation's text on one line: `a/b`, `x^2`, `√(x)`. */
import type { XmlElement } from './xmlParser';

/** The words and signs of a `m:oMath`; its layout cannot be carried over. */
export function equationText(element: XmlElement): string {
  switch (element.name) {
    case 'm:t':
    case 'w:t':
      return element.text;
    case 'm:f':
      return `${grouped(element, 'm:num')}/${grouped(element, 'm:den')}`;
    case 'm:sSup':
      return `${part(element, 'm:e')}^${grouped(element, 'm:sup')}`;
    case 'm:sSub':
      return `${part(element, 'm:e')}_${grouped(element, 'm:sub')}`;
    case 'm:rad':
      return `${part(element, 'm:deg')}√(${part(element, 'm:e')})`;
    case 'm:d':
      return delimited(element);
    case 'm:nary': {
      const sign = sayOr(element.child('m:naryPr')?.child('m:chr'), '∫');
      return `${sign}${bound('_', element, 'm:sub')}${bound('^', element, 'm:sup')} ${part(element, 'm:e')}`;
    }
    default:
      return element.children.map(equationText).join('');
  }
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

function sayOr(element: XmlElement | undefined, usual: string): string {
  return element?.attribute('m:val') ?? usual;
}
