/** Says, wherever the local stand-in answers instead of SharePoint, that it does. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useText } from '../text/TextContext';

export function StandInMark(props: {
  site: Promise<{ readonly config: { readonly standIn: boolean } }>;
}) {
  const styles = useStyles();
  const text = useText();
  const [shown, setShown] = useState(false);
  useEffect(() => {
    props.site.then(
      ({ config }) => setShown(config.standIn),
      () => setShown(false),
    );
  }, [props.site]);
  return shown && <p className={styles.mark}>{text.standIn}</p>;
}

const useStyles = makeStyles({
  mark: {
    margin: 0,
    padding: '2px 16px',
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});
