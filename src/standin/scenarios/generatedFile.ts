/** The Word file of a generated document, put together when it is asked for. */
import type { ScenarioFile } from '../scenario';
import { generatedFacts, type GeneratedFacts } from './generatedFacts';
import { headings, sentences } from './generatedWords';
import { plainWordFile, plainWordText, type PlainParagraph } from './plainWordFile';
import { seededRandom } from './seededRandom';

const notice =
  'Exempel: det här dokumentet är påhittat för att visa hur Gällande fungerar med många dokument.';

/** Room for the longest paragraph, and for what surrounds them all, in bytes. */
const paragraphRoom = 520;
const frameRoom = 4_000;

/**
 * `passages` stand each as a paragraph of their own. The archive is not packed and its text is
 * filled up with blanks, so that the file's length is known before a word of it is written.
 */
export function generatedFile(index: number, passages: readonly string[]): ScenarioFile {
  const facts = generatedFacts(index);
  const room = frameRoom + facts.paragraphs * paragraphRoom;
  return {
    name: `${facts.title}.docx`,
    length: emptyFile + room,
    bytes: () => plainWordFile(filledUp(textOf(index, facts, passages), room)),
  };
}

function textOf(index: number, facts: GeneratedFacts, passages: readonly string[]): Uint8Array {
  const random = seededRandom(index + 1_000_000);
  const perHeading = Math.ceil(facts.paragraphs / headings.length);
  const sentence = () => random.pick(sentences).replace('{about}', facts.about);
  const body = headings.flatMap((heading): PlainParagraph[] => [
    { text: heading, style: 'Rubrik1' },
    ...(heading === 'Ansvar' ? passages.map((text) => ({ text })) : []),
    ...Array.from({ length: perHeading }, () => ({
      text: [sentence(), sentence(), sentence()].join(' '),
    })),
  ]);
  return plainWordText([{ text: notice }, { text: facts.title, style: 'Rubrik' }, ...body]);
}

/** Blanks after the last element are allowed in XML and say nothing. */
function filledUp(text: Uint8Array, room: number): Uint8Array {
  if (text.length > room) throw new RangeError(`${text.length} bytes of text, room for ${room}`);
  const filled = new Uint8Array(room).fill(0x20);
  filled.set(text);
  return filled;
}

const emptyFile = plainWordFile(new Uint8Array(0)).length;
