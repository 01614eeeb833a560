/** A document's text as real headings, paragraphs, lists and tables, with paragraph numbers as anchors in the margin. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { countedBlocks, type CountedBlock } from '../../domain/blocksInOrder';
import type { TextBlock, TextDocument } from '../../domain/textDocument';
import { useText } from '../text/TextContext';
import { InlineRuns, type MarkedRange } from './InlineRuns';
import type { StatusTone } from './StatusBadge';
import { TableView } from './TableView';

/** Words in one block that a responsibility rests on. */
export interface PassageMark extends MarkedRange {
  readonly anchor: string;
  readonly tone: StatusTone;
  /** What stands in the margin beside the block. */
  readonly note: ReactNode;
}

export function DocumentText(props: {
  document: TextDocument;
  marks: readonly PassageMark[];
  /** The address of a paragraph. */
  hrefOf: (anchor: string) => string;
  /** The paragraph that the address names. */
  chosen?: string | null;
  /** What may be done with the chosen paragraph. */
  actions?: (anchor: string, number: number) => ReactNode;
}) {
  const styles = useStyles();
  return (
    <article className={styles.text} lang={props.document.language ?? 'sv'}>
      {countedBlocks(props.document.blocks).map((counted) => (
        <NumberedBlock key={counted.block.anchor} counted={counted} {...props} />
      ))}
    </article>
  );
}

function NumberedBlock(props: {
  counted: CountedBlock;
  marks: readonly PassageMark[];
  hrefOf: (anchor: string) => string;
  chosen?: string | null;
  actions?: (anchor: string, number: number) => ReactNode;
}) {
  const styles = useStyles();
  const text = useText();
  const { block, number, introduced } = props.counted;
  const isChosen = number !== null && props.chosen === block.anchor;
  const marks = props.marks.filter((mark) => mark.anchor === block.anchor);
  return (
    <div
      id={block.anchor}
      tabIndex={-1}
      className={mergeClasses(
        styles.block,
        introduced && styles.introduced,
        isChosen && styles.chosen,
        block.kind === 'heading' && styles.headingBlock,
      )}
    >
      {number !== null && !introduced && (
        <a
          className={styles.number}
          href={props.hrefOf(block.anchor)}
          aria-label={text.document.paragraph(number)}
        >
          {number}
        </a>
      )}
      <div className={mergeClasses(styles.words, marks.length > 0 && styles.markedWords)}>
        <BlockView block={block} marks={marks} />
        {isChosen && props.actions?.(block.anchor, number)}
      </div>
      {marks.length > 0 && (
        <aside className={styles.note}>
          {marks.map((mark) => (
            <div key={mark.start}>{mark.note}</div>
          ))}
        </aside>
      )}
    </div>
  );
}

/** One block and what is inside it; also used for table cells and notes. */
export function BlockView(props: { block: TextBlock; marks?: readonly MarkedRange[] }) {
  const styles = useStyles();
  const { block } = props;
  switch (block.kind) {
    case 'heading':
      return <HeadingView block={block} marks={props.marks} />;
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          {block.label !== null && <span className={styles.label}>{block.label} </span>}
          <InlineRuns runs={block.runs} {...(props.marks ? { marks: props.marks } : {})} />
        </p>
      );
    case 'list':
      return <ListView block={block} />;
    case 'table':
      return (
        <TableView block={block} cell={(inner) => <BlockView key={inner.anchor} block={inner} />} />
      );
  }
}

type BlockOf<K extends TextBlock['kind']> = Extract<TextBlock, { kind: K }>;

/** The page's own title is heading 1, so the text's headings begin at 2. */
function HeadingView(props: {
  block: BlockOf<'heading'>;
  marks?: readonly MarkedRange[] | undefined;
}) {
  const styles = useStyles();
  const { block } = props;
  const Heading = `h${Math.min(6, block.level + 1)}` as 'h2';
  const size =
    block.level === 1 ? styles.heading1 : block.level === 2 ? styles.heading2 : styles.heading3;
  return (
    <Heading className={mergeClasses(styles.heading, size)}>
      {block.label !== null && `${block.label} `}
      <InlineRuns runs={block.runs} {...(props.marks ? { marks: props.marks } : {})} />
    </Heading>
  );
}

function ListView(props: { block: BlockOf<'list'> }) {
  const styles = useStyles();
  const { block } = props;
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List className={styles.list} role="list">
      {block.items.map((item) => (
        <li key={item.anchor} id={item.anchor} className={styles.item}>
          <span className={styles.marker} aria-hidden={item.label === null}>
            {item.label ?? '–'}
          </span>
          <div className={styles.itemWords}>
            {item.blocks.map((inner) => (
              <BlockView key={inner.anchor} block={inner} />
            ))}
          </div>
        </li>
      ))}
    </List>
  );
}

const wide = '@media (min-width: 1100px)';

const useStyles = makeStyles({
  text: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.spacingVerticalXXL,
    overflowWrap: 'break-word',
    hyphens: 'auto',
  },
  block: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '40px minmax(0, 528px)',
    marginTop: '14px',
    scrollMarginTop: '80px',
    ':first-child': { marginTop: 0 },
    ':target': { backgroundColor: tokens.colorNeutralBackground2 },
    ':focus': { outlineStyle: 'none' },
    '@media (max-width: 719px)': { gridTemplateColumns: '28px minmax(0, 1fr)' },
    '@media print': { display: 'block', breakInside: 'avoid' },
  },
  chosen: { backgroundColor: tokens.colorNeutralBackground2 },
  introduced: { marginTop: '6px' },
  headingBlock: { marginTop: '24px' },
  number: {
    gridColumn: 1,
    gridRow: 1,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
    textDecorationLine: 'none',
    fontVariantNumeric: 'tabular-nums',
    ':hover': { textDecorationLine: 'underline', color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media print': { display: 'none' },
  },
  words: { gridColumn: 2, minWidth: 0 },
  markedWords: {
    position: 'relative',
    '::before': {
      content: '""',
      position: 'absolute',
      left: '-14px',
      top: '2px',
      bottom: '2px',
      width: '3px',
      backgroundColor: tokens.colorStatusDangerBorderActive,
    },
  },
  note: {
    gridColumn: 2,
    marginTop: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorStatusDangerBorderActive}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    hyphens: 'manual',
    [wide]: {
      position: 'absolute',
      left: 'calc(100% + 8px)',
      top: '-10px',
      width: '368px',
      marginTop: 0,
      paddingLeft: '48px',
      boxSizing: 'border-box',
    },
  },
  paragraph: { margin: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  heading: { margin: 0, fontWeight: tokens.fontWeightSemibold, hyphens: 'manual' },
  heading1: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  heading2: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  heading3: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', gap: '10px', marginTop: '4px', ':first-child': { marginTop: 0 } },
  marker: { flexShrink: 0, minWidth: '8px' },
  itemWords: { minWidth: 0 },
});
