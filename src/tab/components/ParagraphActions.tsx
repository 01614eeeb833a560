/** What may be done with the paragraph that the address names: copy a link to it, or its citation. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { Link16Regular, TextQuote16Regular } from '@fluentui/react-icons';
import { useText } from '../text/TextContext';
import { CopyButton } from './CopyButton';

export function ParagraphActions(props: { citation: string; link: () => Promise<string> }) {
  const styles = useStyles();
  const text = useText();
  return (
    <div className={styles.actions} role="group" aria-label={text.document.paragraphActions}>
      <CopyButton
        label={text.document.copyLink}
        look={{ size: 'small', icon: <Link16Regular /> }}
        words={props.link}
      />
      <CopyButton
        label={text.document.copyCitation}
        look={{ size: 'small', icon: <TextQuote16Regular /> }}
        words={() => props.citation}
      />
    </div>
  );
}

const useStyles = makeStyles({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    marginTop: tokens.spacingVerticalXS,
    '@media print': { display: 'none' },
  },
});
