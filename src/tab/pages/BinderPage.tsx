/** The nämndpärm: a print view of all that a committee answers for. */
import { Button, Link } from '@fluentui/react-components';
import { ChevronLeft16Regular, Print20Regular } from '@fluentui/react-icons';
import { useEffect, useMemo } from 'react';
import { responsibilitiesOf } from '../../domain/responsibilityView';
import { dayAndTime } from '../clockTime';
import { Binder } from '../components/Binder';
import { DatedText } from '../components/DatedText';
import { UnreadableNotice } from '../components/UnreadableNotice';
import { useText } from '../text/TextContext';
import { hrefOf } from '../useTabAddress';
import { binderParts } from '../words/binderWords';
import { committeeHistory } from '../words/committeeWords';
import type { PageProps } from './pageProps';
import styles from './BinderPage.module.css';

export function BinderPage(props: PageProps & { committeeId: string }) {
  const { judged, address } = props;
  const { index, day } = judged;
  const { register } = index;
  const text = useText();
  const committee = index.committees.byId.get(props.committeeId) ?? null;
  const parts = useMemo(
    () =>
      committee === null ? [] : binderParts(responsibilitiesOf(committee, judged), judged, text),
    [committee, judged, text],
  );
  const heading = text.export.binderHeading(committee?.name ?? '');
  usePrintedName(`${heading} ${day}`);
  if (committee === null) return <p>{text.settings.gone}</p>;
  return (
    <>
      <div className={styles.tools}>
        <Link
          href={hrefOf({
            page: { name: 'responsibilities', committeeId: committee.id },
            day: address.day,
            filters: {},
          })}
        >
          <ChevronLeft16Regular aria-hidden="true" /> {text.export.backTo(committee.name)}
        </Link>
        <Button icon={<Print20Regular />} onClick={() => window.print()}>
          {text.export.print}
        </Button>
      </div>
      <h1 className={styles.title}>{heading}</h1>
      <p className={styles.lead}>
        <DatedText>{text.export.binderLead(day)}</DatedText>
      </p>
      <p className={styles.lead}>
        <DatedText>{committeeHistory(committee, index, day, text)}</DatedText>
      </p>
      <p className={styles.fresh}>
        {text.freshness.readAt(dayAndTime(register.readAt), register.documents.length)}
      </p>
      <UnreadableNotice register={register} lists={['Ansvar', 'Nämnder', 'Styrdokument']} />
      <Binder parts={parts} />
    </>
  );
}

/** The name that a printed file is offered; the page's own comes back afterwards. */
function usePrintedName(name: string) {
  useEffect(() => {
    const before = document.title;
    document.title = name;
    return () => {
      document.title = before;
    };
  }, [name]);
}
