/** The words of one block as elements: emphasis, safe links, notes, and marked passages. Never HTML from the file. */
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { InlineRun, TextRun } from '../../domain/textDocument';
import { useText } from '../text/TextContext';

/** Characters of the block's words that are marked, `start` inclusive, `end` exclusive, labels not counted. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
}

export function InlineRuns(props: { runs: readonly InlineRun[]; marks?: readonly MarkedRange[] }) {
  let offset = 0;
  return props.runs.map((run, index) => {
    const start = offset;
    offset += lengthOf(run);
    return <Run key={index} run={run} start={start} marks={props.marks ?? []} />;
  });
}

function Run(props: { run: InlineRun; start: number; marks: readonly MarkedRange[] }) {
  const { run, start, marks } = props;
  const styles = useStyles();
  const text = useText();
  switch (run.kind) {
    case 'text':
      return emphasised(run, <MarkedText text={run.text} start={start} marks={marks} />);
    case 'lineBreak':
      return <br />;
    case 'link':
      return (
        <Link inline href={run.href} target="_blank" rel="noopener noreferrer nofollow">
          <InlineRuns runs={run.runs} marks={shifted(marks, start)} />
        </Link>
      );
    case 'noteReference':
      return (
        <sup>
          <Link
            inline
            as="a"
            href={`#not-${run.noteId}`}
            id={`notref-${run.noteId}`}
            onClick={stayOnPage}
          >
            {run.label}
          </Link>
        </sup>
      );
    case 'image':
      return (
        <span className={styles.image}>
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

function MarkedText(props: { text: string; start: number; marks: readonly MarkedRange[] }) {
  const styles = useStyles();
  const pieces: ReactNode[] = [];
  let at = 0;
  for (const mark of shifted(props.marks, props.start)) {
    const from = Math.max(at, mark.start);
    const to = Math.min(props.text.length, mark.end);
    if (from >= to) continue;
    pieces.push(props.text.slice(at, from));
    pieces.push(
      <mark key={from} className={styles.mark}>
        {props.text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  pieces.push(props.text.slice(at));
  return pieces;
}

function shifted(marks: readonly MarkedRange[], by: number): MarkedRange[] {
  return marks.map((mark) => ({ start: mark.start - by, end: mark.end - by }));
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

const useStyles = makeStyles({
  image: { color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  mark: {
    backgroundColor: 'transparent',
    color: 'inherit',
    textDecorationLine: 'underline',
    textDecorationColor: tokens.colorStatusDangerBorderActive,
    textDecorationThickness: '1px',
    textUnderlineOffset: '4px',
  },
});
