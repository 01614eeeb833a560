/** Words with the ones that were sought marked, as text and never as HTML. */
import type { MarkedWords } from '../../search/searchAnswer';
import styles from './MarkedText.module.css';

export function MarkedText(props: { words: MarkedWords }) {
  const { text, marks } = props.words;
  const ends = [0, ...marks.map(([, end]) => end)];
  return (
    <>
      {marks.map(([start, end], place) => (
        <span key={start}>
          {text.slice(ends[place], start)}
          <mark className={styles.mark}>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  );
}
