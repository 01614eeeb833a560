/** A table of the text with its header cells and spans; wide ones scroll by themselves. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TableBlock, TableCell, TextBlock } from '../../domain/textDocument';
import { useText } from '../text/TextContext';

export function TableView(props: { block: TableBlock; cell: (block: TextBlock) => ReactNode }) {
  const styles = useStyles();
  const text = useText();
  return (
    // A region that scrolls must be reachable by keyboard.
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={text.document.table}>
      <table className={styles.table}>
        <tbody>
          {props.block.rows.map((row, index) => (
            <tr key={index}>
              {row.cells.map((cell, place) => (
                <Cell key={place} cell={cell} firstRow={index === 0}>
                  {cell.blocks.map(props.cell)}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell(props: { cell: TableCell; firstRow: boolean; children: ReactNode }) {
  const styles = useStyles();
  const { cell } = props;
  const spans = {
    ...(cell.columnSpan > 1 ? { colSpan: cell.columnSpan } : {}),
    ...(cell.rowSpan > 1 ? { rowSpan: cell.rowSpan } : {}),
  };
  if (!cell.header) {
    return (
      <td className={styles.cell} {...spans}>
        {props.children}
      </td>
    );
  }
  return (
    <th className={styles.header} scope={props.firstRow ? 'col' : 'row'} {...spans}>
      {props.children}
    </th>
  );
}

const cell = {
  padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  verticalAlign: 'top',
  textAlign: 'left',
  minWidth: '72px',
} as const;

const useStyles = makeStyles({
  scroll: {
    overflowX: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  table: {
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    hyphens: 'manual',
  },
  cell,
  header: {
    ...cell,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
