/** The words of one block as elements: emphasis, safe links, notes, and marked passages. Never HTML from the file. */
import { mergeClasses } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { InlineRun, TextRun } from '../../domain/textDocument';
import { useText } from '../text/TextContext';
import type { TextDecoration } from './textDecorations';
import { TextLink } from './TextLink';
import styles from './InlineRuns.module.css';

export function InlineRuns(props: {
  runs: readonly InlineRun[];
  decorations?: readonly TextDecoration[] | undefined;
}) {
  let offset = 0;
  return props.runs.map((run, index) => {
    const start = offset;
    offset += lengthOf(run);
    return <Run key={index} run={run} start={start} decorations={props.decorations ?? none} />;
  });
}

const none: readonly TextDecoration[] = [];

/** The words of runs that need no element of their own; null where they do. */
export function plainWords(
  runs: readonly InlineRun[],
  decorations: readonly TextDecoration[] = none,
): string | null {
  const [run, ...others] = runs;
  if (run?.kind !== 'text' || others.length > 0 || decorations.length > 0) return null;
  const words = emphasised(run, run.text);
  return typeof words === 'string' ? words : null;
}

function Run(props: { run: InlineRun; start: number; decorations: readonly TextDecoration[] }) {
  const { run, start, decorations } = props;
  const text = useText();
  switch (run.kind) {
    case 'text':
      if (decorations.length === 0) return emphasised(run, run.text);
      return emphasised(
        run,
        <DecoratedText text={run.text} decorations={shifted(decorations, start)} />,
      );
    case 'lineBreak':
      return <br />;
    case 'link':
      return (
        <TextLink href={run.href} target="_blank" rel="noopener noreferrer nofollow">
          <InlineRuns
            runs={run.runs}
            decorations={shifted(decorations, start).filter(({ kind }) => kind === 'mark')}
          />
        </TextLink>
      );
    case 'noteReference':
      return (
        <sup data-apart>
          <TextLink href={`#not-${run.noteId}`} id={`notref-${run.noteId}`} onClick={stayOnPage}>
            {run.label}
          </TextLink>
        </sup>
      );
    case 'image':
      return (
        <span className={styles.image} data-apart>
          {run.alt === null ? text.document.imageWithoutText : text.document.image(run.alt)}
        </span>
      );
  }
}

/** The hash is the tab's address; notes are reached by moving the focus instead. */
export function stayOnPage(event: React.MouseEvent<HTMLElement>) {
  event.preventDefault();
  const id = event.currentTarget.getAttribute('href')?.slice(1) ?? '';
  const target = document.getElementById(id);
  target?.scrollIntoView({ block: 'center' });
  target?.focus();
}

/** The text cut wherever a mark or a link begins or ends. */
function DecoratedText(props: { text: string; decorations: readonly TextDecoration[] }) {
  const { text, decorations } = props;
  const cuts = [0, text.length, ...decorations.flatMap(({ start, end }) => [start, end])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  return cuts.map((from, place): ReactNode => {
    const to = cuts[place + 1] ?? from;
    if (from === to) return null;
    const over = decorations.filter(({ start, end }) => start <= from && end >= to);
    const link = over.find(({ kind }) => kind === 'link');
    const words = text.slice(from, to);
    const linked =
      link?.kind === 'link' ? (
        <TextLink href={link.href} title={link.title}>
          {words}
        </TextLink>
      ) : (
        words
      );
    const mark = over.find((one) => one.kind === 'mark');
    return mark?.kind === 'mark' ? (
      <mark key={from} className={mergeClasses(styles.mark, mark.alert && styles.alert)}>
        {linked}
      </mark>
    ) : (
      <Fragment key={from}>{linked}</Fragment>
    );
  });
}

function shifted(decorations: readonly TextDecoration[], by: number): readonly TextDecoration[] {
  return by === 0
    ? decorations
    : decorations.map((one) => ({ ...one, start: one.start - by, end: one.end - by }));
}

function lengthOf(run: InlineRun): number {
  if (run.kind === 'text') return run.text.length;
  if (run.kind === 'link') return run.runs.reduce((sum, inner) => sum + lengthOf(inner), 0);
  return run.kind === 'lineBreak' ? 1 : 0;
}

function emphasised(run: TextRun, words: ReactNode): ReactNode {
  let element = words;
  if (run.script === 'sub') element = <sub>{element}</sub>;
  if (run.script === 'super') element = <sup>{element}</sup>;
  if (run.strike) element = <s>{element}</s>;
  if (run.underline) element = <u>{element}</u>;
  if (run.italic) element = <em>{element}</em>;
  if (run.bold) element = <strong>{element}</strong>;
  return element;
}
