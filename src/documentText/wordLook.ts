/** How a run looks - bold, hidden, large - from Word's run properties, laid one upon another. */
import type { XmlElement } from './xmlParser';

export interface RunLook {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly script: 'sub' | 'super' | null;
  readonly hidden: boolean;
  readonly capitals: boolean;
  /** In half points, as Word counts. */
  readonly size: number;
}

export const plainLook: RunLook = {
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  script: null,
  hidden: false,
  capitals: false,
  size: 20,
};

type Change = (element: XmlElement) => Partial<RunLook>;

const changes: ReadonlyMap<string, Change> = new Map<string, Change>([
  ['w:b', (element) => ({ bold: isOn(element) })],
  ['w:i', (element) => ({ italic: isOn(element) })],
  ['w:u', (element) => ({ underline: (element.attribute('w:val') ?? 'none') !== 'none' })],
  ['w:strike', (element) => ({ strike: isOn(element) })],
  ['w:dstrike', (element) => ({ strike: isOn(element) })],
  ['w:vanish', (element) => ({ hidden: isOn(element) })],
  ['w:caps', (element) => ({ capitals: isOn(element) })],
  ['w:vertAlign', (element) => ({ script: scriptOf(element.attribute('w:val')) })],
  ['w:sz', (element) => ({ size: Number(element.attribute('w:val')) || plainLook.size })],
]);

/** `base` with what the `w:rPr` says laid upon it. */
export function withRunProperties(base: RunLook, properties: XmlElement | undefined): RunLook {
  let look = base;
  for (const element of properties?.children ?? []) {
    const change = changes.get(element.name);
    if (change) look = { ...look, ...change(element) };
  }
  return look;
}

/** An on/off property is on when it stands there without a value (ISO/IEC 29500-1, 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !/^(0|false|off)$/.test(element.attribute('w:val') ?? '');
}

function scriptOf(value: string | undefined): RunLook['script'] {
  if (value === 'superscript') return 'super';
  return value === 'subscript' ? 'sub' : null;
}
