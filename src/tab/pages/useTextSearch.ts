/** The words sought in a text: where they stand, which of the places is looked at, and the light on them. */
import { useDeferredValue, useEffect, useState } from 'react';
import { lightUp, showPlace } from '../components/textRanges';
import type { TextSearch } from '../components/TextTools';
import type { ReadText } from '../queries/useDocumentText';
import { useTextInquiry } from '../queries/useTextInquiry';

const fewestLetters = 2;

export function useTextSearch(read: ReadText): TextSearch {
  const [words, setWords] = useState('');
  const [place, setPlace] = useState(0);
  const sought = useDeferredValue(words.trim());
  const asks = sought.length >= fewestLetters;
  const answer = useTextInquiry<'search'>(
    read,
    asks ? { kind: 'search', words: sought } : null,
    sought,
  );
  const places = asks ? answer.data : undefined;
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
      const all = places?.length ?? 0;
      if (all > 0) setPlace((before) => (before + step + all) % all);
    },
  };
}
