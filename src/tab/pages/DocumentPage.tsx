/** Read one document: on what it stands, what it says, and whom it binds. */
import { Link, makeStyles } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { citationOf } from '../../domain/citation';
import { judged as judgedOf } from '../../domain/judgedRegister';
import { renewals } from '../../domain/renewal';
import { validityOn } from '../../domain/validity';
import { DocumentFacts } from '../components/DocumentFacts';
import { FactSection } from '../components/FactSection';
import { SupersessionTimeline } from '../components/SupersessionTimeline';
import { StandingBand } from '../components/StandingBand';
import { ThreadTree } from '../components/ThreadTree';
import { useLinkTo } from '../queries/useLinkTo';
import type { TabAddress } from '../tabAddress';
import { useText } from '../text/TextContext';
import { goTo, hrefOf } from '../useTabAddress';
import { bandOf } from '../words/bandWords';
import { chainLinks } from '../words/chainWords';
import { threadEntries } from '../words/threadWords';
import { validityReason, validityWords } from '../words/validityWords';
import { DocumentHead } from './DocumentHead';
import { DocumentTextSection } from './DocumentTextSection';
import type { PageProps } from './pageProps';

export function DocumentPage(props: PageProps & { documentId: string; anchor: string | null }) {
  const { judged, address, documentId } = props;
  const { index, day } = judged;
  const styles = useStyles();
  const text = useText();
  const linkTo = useLinkTo();
  const document = index.documentById.get(documentId);
  const responsibilities = useMemo(
    () => judgedOf(judged, index.responsibilitiesByDocument.get(documentId)),
    [judged, index, documentId],
  );
  const listHref = hrefOf({ page: { name: 'documents' }, day: address.day, filters: {} });
  if (!document) return <NotFound href={listHref} />;

  const validity = validityOn(document, day, index);
  const status = validityWords(validity, text);
  const hrefOfDocument = (id: string) => hrefOf(documentAddress(address, id, null));
  const band = bandOf({
    ...{ document, validity, responsibilities, day, index, text },
    today: props.today,
    findRenewal: renewals(judged),
  });
  const chain = chainLinks(document, { day, index, text, hrefOf: hrefOfDocument });
  const citation = citationOf(document, index.committees);
  const goToAnchor = (anchor: string) => goTo(documentAddress(address, documentId, anchor));

  return (
    <>
      <Link href={listHref} className={styles.back}>
        <ChevronLeft16Regular aria-hidden="true" /> {text.navigation.back}
      </Link>
      <DocumentHead
        document={document}
        citation={citation}
        reason={validityReason(validity, index, text)}
        status={status}
        link={() => linkTo({ ...address, filters: {} }, document.title)}
      />
      {band && (
        <StandingBand
          heading={band.heading}
          cells={band.cells}
          link={
            band.passage === null
              ? null
              : {
                  name: text.document.showPassage,
                  onFollow: () => goToAnchor(`ansvar-${band.passage}`),
                }
          }
        />
      )}
      <DocumentTextSection
        document={document}
        responsibilities={responsibilities}
        anchor={props.anchor}
        citation={citation}
        linkTo={(anchor) => linkTo(documentAddress(address, documentId, anchor), document.title)}
        hrefOf={(anchor) => hrefOf(documentAddress(address, documentId, anchor))}
        responsibilityHref={(committeeId) =>
          hrefOf({ page: { name: 'responsibilities', committeeId }, day: address.day, filters: {} })
        }
        facts={
          <>
            <FactSection heading={text.document.facts} open>
              <DocumentFacts document={document} index={index} hrefOf={hrefOfDocument} />
            </FactSection>
            {chain.length > 1 && (
              <FactSection heading={text.document.chain}>
                <SupersessionTimeline links={chain} />
              </FactSection>
            )}
            <FactSection heading={text.document.under}>
              <ThreadTree
                entries={threadEntries(document, {
                  ...{ judged, text, documentHref: hrefOfDocument },
                  committeeHref: (committeeId) =>
                    hrefOf({
                      page: { name: 'responsibilities', committeeId },
                      day: address.day,
                      filters: {},
                    }),
                })}
              />
            </FactSection>
          </>
        }
      />
    </>
  );
}

function documentAddress(
  { day }: TabAddress,
  documentId: string,
  anchor: string | null,
): TabAddress {
  return { page: { name: 'document', documentId, anchor }, day, filters: {} };
}

function NotFound(props: { href: string }) {
  const text = useText();
  return (
    <p>
      {text.document.notFound} <Link href={props.href}>{text.document.notFoundAction}</Link>
    </p>
  );
}

const useStyles = makeStyles({
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    '@media print': { display: 'none' },
  },
});
