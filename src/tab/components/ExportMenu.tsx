/** What is on the screen as a file, in the format that is chosen. */
import { Button } from '@fluentui/react-components';
import { ArrowDownload20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { useText } from '../text/TextContext';
import { PanelButton } from './PanelButton';
import styles from './ExportMenu.module.css';

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
          children: (
            <>
              <ArrowDownload20Regular />
              {words.button}
            </>
          ),
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
