/** One block of a text as a real heading, paragraph, list or table, with what is inside it. */
import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TextBlock } from '../../domain/textDocument';
import { InlineRuns, plainWords } from './InlineRuns';
import { TableView } from './TableView';
import { noDecorations, type TextDecorations } from './textDecorations';
import styles from './BlockView.module.css';

type BlockOf<K extends TextBlock['kind']> = Extract<TextBlock, { kind: K }>;

interface BlockProps {
  readonly decorations?: TextDecorations | undefined;
  /** What stands beside an item of a list: the way to its own address. */
  readonly besideItem?: ((anchor: string) => ReactNode) | undefined;
}

/** The id of the element that holds a block's words and nothing else but what is marked `data-apart`. */
export function wordsId(anchor: string): string {
  return `ord-${anchor}`;
}

export function BlockView(props: BlockProps & { block: TextBlock }) {
  const { block, ...more } = props;
  switch (block.kind) {
    case 'heading':
      return <HeadingView block={block} {...more} />;
    case 'paragraph':
      return (
        <p className={styles.paragraph} id={wordsId(block.anchor)}>
          {labelled(block, styles.label, more)}
        </p>
      );
    case 'list':
      return <ListView block={block} {...more} />;
    case 'table':
      return (
        <TableView
          block={block}
          cell={(inner) => <BlockView key={inner.anchor} block={inner} {...more} />}
        />
      );
  }
}

/** Nearly every paragraph is one run of words: then the words are all that its element holds. */
function labelled(
  { label, anchor, runs }: BlockOf<'heading' | 'paragraph'>,
  className: string | undefined,
  { decorations = noDecorations }: BlockProps,
): ReactNode {
  const marks = decorations.get(anchor);
  const words = plainWords(runs, marks) ?? <InlineRuns runs={runs} decorations={marks} />;
  if (label === null) return words;
  return (
    <>
      <span className={className} data-apart>
        {label}{' '}
      </span>
      {words}
    </>
  );
}

/** The page's own title is heading 1, so the text's headings begin at 2. */
function HeadingView(props: BlockProps & { block: BlockOf<'heading'> }) {
  const { block } = props;
  const Heading = `h${Math.min(6, block.level + 1)}` as 'h2';
  const size =
    block.level === 1 ? styles.heading1 : block.level === 2 ? styles.heading2 : styles.heading3;
  return (
    <Heading className={mergeClasses(styles.heading, size)} id={wordsId(block.anchor)}>
      {labelled(block, undefined, props)}
    </Heading>
  );
}

function ListView(props: BlockProps & { block: BlockOf<'list'> }) {
  const { block, ...more } = props;
  const List = block.ordered ? 'ol' : 'ul';
  return (
    <List className={styles.list} role="list">
      {block.items.map((item) => (
        <li key={item.anchor} id={item.anchor} tabIndex={-1} className={styles.item}>
          <span className={styles.marker} aria-hidden={item.label === null}>
            {item.label ?? '–'}
          </span>
          <div className={styles.itemWords}>
            {item.blocks.map((inner) => (
              <BlockView key={inner.anchor} block={inner} {...more} />
            ))}
            {props.besideItem?.(item.anchor)}
          </div>
        </li>
      ))}
    </List>
  );
}
