/** Above the text: search in it, its size, and print. */
import { Button } from '@fluentui/react-components';
import {
  ChevronDown20Regular,
  ChevronUp20Regular,
  Print20Regular,
  TextDescription20Regular,
} from '@fluentui/react-icons';
import { useText } from '../text/TextContext';
import { SearchBox } from './SearchBox';
import styles from './TextTools.module.css';

export interface TextSearch {
  readonly words: string;
  /** Null while nothing is sought or the answer is on its way. */
  readonly found: { readonly place: number; readonly all: number } | null;
  readonly onWords: (words: string) => void;
  /** 1 for the next place, -1 for the one before. */
  readonly onStep: (step: 1 | -1) => void;
}

export function TextTools(props: {
  search: TextSearch;
  /** Turns to the next size, and from the largest to the first. */
  onSize: () => void;
  onPrint: () => void;
}) {
  const text = useText().reading;
  const { search } = props;
  return (
    <div className={styles.tools} role="group" aria-label={text.tools}>
      <SearchBox
        className={styles.field}
        small
        value={search.words}
        aria-label={text.search}
        placeholder={text.search}
        clearLabel={useText().search.clear}
        onWords={search.onWords}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          search.onStep(event.shiftKey ? -1 : 1);
        }}
      />
      <span className={styles.count} role="status">
        {search.found === null
          ? ''
          : search.found.all === 0
            ? text.noPlaces
            : text.places(search.found.place + 1, search.found.all)}
      </span>
      {search.found !== null && search.found.all > 1 && (
        <>
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronUp20Regular />}
            aria-label={text.previous}
            onClick={() => search.onStep(-1)}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<ChevronDown20Regular />}
            aria-label={text.next}
            onClick={() => search.onStep(1)}
          />
        </>
      )}
      <span className={styles.rest}>
        <Button
          size="small"
          appearance="subtle"
          icon={<TextDescription20Regular />}
          aria-label={text.textSize}
          title={text.textSize}
          onClick={props.onSize}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Print20Regular />}
          aria-label={text.print}
          title={text.print}
          onClick={props.onPrint}
        />
      </span>
    </div>
  );
}
