/** Whether rows and read documents are kept on this device, and the way to change it. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { FactSection } from '../components/FactSection';
import { chooseKeeping, mayKeep } from '../keepingChoice';
import { useConnection } from '../queries/connectionContext';
import { useText } from '../text/TextContext';
import styles from './KeepingChoice.module.css';

export function KeepingChoice() {
  const { kept } = useConnection();
  const { reading } = useText();
  const [keeps, setKeeps] = useState(mayKeep);
  const choose = async (keep: boolean) => {
    chooseKeeping(keep);
    setKeeps(keep);
    // What is kept already goes at once; keeping begins again when the tab is opened next.
    if (!keep) await (await kept).stopKeeping();
  };
  return (
    <FactSection heading={reading.keeping}>
      <p className={styles.words}>{keeps ? reading.keepingOn : reading.keepingOff}</p>
      <Button size="small" onClick={() => void choose(!keeps)}>
        {keeps ? reading.keepNothing : reading.keepAgain}
      </Button>
    </FactSection>
  );
}
