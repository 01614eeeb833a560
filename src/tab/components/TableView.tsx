/** A table of the text with its header cells and spans; wide ones scroll by themselves. */
import type { ReactNode } from 'react';
import type { TableBlock, TableCell, TextBlock } from '../../domain/textDocument';
import { useText } from '../text/TextContext';
import styles from './TableView.module.css';

export function TableView(props: { block: TableBlock; cell: (block: TextBlock) => ReactNode }) {
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
