/** A part of the right column; on a phone it folds, so that the text comes sooner. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

export function FactSection(props: { heading: string; open?: boolean; children: ReactNode }) {
  const styles = useStyles();
  const narrow = window.matchMedia('(max-width: 719px)').matches;
  return (
    <details className={styles.section} open={!narrow || props.open === true}>
      <summary className={styles.summary}>
        <h2 className={styles.heading}>{props.heading}</h2>
      </summary>
      {props.children}
    </details>
  );
}

const useStyles = makeStyles({
  section: {
    marginBottom: tokens.spacingVerticalXL,
    '@media (max-width: 719px)': {
      marginBottom: 0,
      padding: '10px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  summary: {
    marginBottom: tokens.spacingVerticalS,
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    '@media (min-width: 720px)': {
      listStyleType: 'none',
      '::-webkit-details-marker': { display: 'none' },
    },
  },
  heading: {
    display: 'inline',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
    '@media (max-width: 719px)': {
      fontSize: tokens.fontSizeBase400,
      color: tokens.colorNeutralForeground1,
    },
  },
});
