/** The words sought in a text: where they stand, which of the places is looked at, and the light on them. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { holdingBlocks } from '../../domain/blocksInOrder';
import type { TextDocument } from '../../domain/textDocument';
import { lightUp, showPlace } from '../components/textRanges';
import type { TextSearch } from '../components/TextTools';
import type { ReadText } from '../queries/useDocumentText';
import { useTextInquiry } from '../queries/useTextInquiry';

const fewestLetters = 2;

/** `drawn` is what of the text stands on the page: its title and its own facts may stand elsewhere. */
export function useTextSearch(read: ReadText, drawn: TextDocument): TextSearch {
  const [words, setWords] = useState('');
  const [place, setPlace] = useState(0);
  const sought = useDeferredValue(words.trim());
  const asks = sought.length >= fewestLetters;
  const answer = useTextInquiry<'search'>(
    read,
    asks ? { kind: 'search', words: sought } : null,
    sought,
  );
  const all = asks ? answer.data : undefined;
  const places = useMemo(() => {
    if (all === undefined) return undefined;
    const [whole, here] = [holdingBlocks(read.document), holdingBlocks(drawn)];
    return all.filter(({ anchor }) => here.has(anchor) || !whole.has(anchor));
  }, [all, read.document, drawn]);
  useEffect(() => {
    if (places === undefined) return undefined;
    const here = places[place];
    const putOut = lightUp(places, here);
    if (here !== undefined) showPlace(here);
    return putOut;
  }, [places, place]);
  return {
    words,
    found: places === undefined ? null : { place, all: places.length },
    onWords: (written) => {
      setWords(written);
      setPlace(0);
    },
    onStep: (step) => {
      const count = places?.length ?? 0;
      if (count > 0) setPlace((before) => (before + step + count) % count);
    },
  };
}
