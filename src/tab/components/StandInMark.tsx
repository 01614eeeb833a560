/** Says, wherever the local stand-in answers instead of SharePoint, that it does. */
import { useEffect, useState } from 'react';
import { useText } from '../text/TextContext';
import styles from './StandInMark.module.css';

export function StandInMark(props: {
  site: Promise<{ readonly config: { readonly standIn: boolean } }>;
}) {
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
