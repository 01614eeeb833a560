/** What is on the screen as a file, in the format that is chosen. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useText } from '../text/TextContext';
import { PanelButton } from './PanelButton';

export interface ExportChoice {
  readonly label: string;
  readonly note?: string;
  /** Makes and saves the file; gives its name. */
  readonly save: () => Promise<string>;
}

export function ExportMenu(props: {
  choices: readonly ExportChoice[];
  /** A page to go to, such as the one for print. */
  link?: { readonly label: string; readonly href: string };
}) {
  const styles = useStyles();
  const words = useText().export;
  const [outcome, setOutcome] = useState('');
  const save = (choice: ExportChoice) => {
    choice.save().then(
      (name) => setOutcome(words.saved(name)),
      () => setOutcome(words.failed),
    );
  };
  return (
    <div className={styles.menu}>
      <PanelButton
        label={words.button}
        button={{
          appearance: 'subtle',
          icon: <ArrowDownload20Regular />,
          children: words.button,
        }}
        panel={(close) => (
          <div className={styles.choices}>
            {props.choices.map((choice) => (
              <Button
                key={choice.label}
                appearance="subtle"
                className={styles.choice}
                onClick={() => {
                  close();
                  save(choice);
                }}
              >
                {choice.label}
                {choice.note !== undefined && <span className={styles.note}>{choice.note}</span>}
              </Button>
            ))}
            {props.link && (
              <Button
                as="a"
                appearance="subtle"
                className={styles.choice}
                href={props.link.href}
                onClick={close}
              >
                {props.link.label}
              </Button>
            )}
          </div>
        )}
      />
      <span className={styles.outcome} role="status">
        {outcome}
      </span>
    </div>
  );
}

const useStyles = makeStyles({
  menu: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    '@media print': { display: 'none' },
  },
  choices: { display: 'grid', gap: '2px' },
  choice: {
    flexDirection: 'column',
    alignItems: 'start',
    justifyContent: 'start',
    minHeight: '40px',
    fontWeight: tokens.fontWeightRegular,
  },
  note: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  outcome: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    overflowWrap: 'anywhere',
  },
});
