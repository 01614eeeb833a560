/** Read one document: on what it stands, what it says, and whom it binds. */
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronLeft16Regular, Open20Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { judged as judgedOf } from '../../domain/judgedRegister';
import { renewals } from '../../domain/renewal';
import { validityOn } from '../../domain/validity';
import { CitationButton } from '../components/CitationButton';
import { DocumentFacts } from '../components/DocumentFacts';
import { FactSection } from '../components/FactSection';
import { StatusBadge } from '../components/StatusBadge';
import { SupersessionTimeline } from '../components/SupersessionTimeline';
import { StandingBand } from '../components/StandingBand';
import { UnderDocument } from '../components/UnderDocument';
import { useOpenOriginal } from '../queries/useOpenOriginal';
import type { TabAddress } from '../tabAddress';
import { useText } from '../text/TextContext';
import { goTo, hrefOf } from '../useTabAddress';
import { bandOf } from '../words/bandWords';
import { chainLinks } from '../words/chainWords';
import { validityReason, validityWords } from '../words/validityWords';
import type { PageProps } from './pageProps';
import { DocumentTextSection } from './DocumentTextSection';

export function DocumentPage(props: PageProps & { documentId: string; anchor: string | null }) {
  const { judged, address, documentId } = props;
  const { index, day } = judged;
  const styles = useStyles();
  const text = useText();
  const openOriginal = useOpenOriginal();
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
  const { file } = document;
  const goToAnchor = (anchor: string) => goTo(documentAddress(address, documentId, anchor));

  return (
    <>
      <Link href={listHref} className={styles.back}>
        <ChevronLeft16Regular aria-hidden="true" /> {text.navigation.back}
      </Link>
      <div className={styles.head}>
        <h1 className={styles.title}>{document.title}</h1>
        <div className={styles.actions}>
          <CitationButton document={document} index={index} />
          {file && (
            <Button icon={<Open20Regular />} onClick={() => openOriginal(file)}>
              {text.document.openOriginal}
            </Button>
          )}
        </div>
      </div>
      <p className={styles.statusLine}>
        <StatusBadge status={{ ...status, detail: '' }} look="line" />
        <span className={styles.reason}>
          {text.document.statusLine(document.documentType)}, {validityReason(validity, index, text)}
          . {file && text.document.authoritative}
        </span>
      </p>
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
              <UnderDocument document={document} index={index} hrefOf={hrefOfDocument} />
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

const phone = '@media (max-width: 719px)';

const useStyles = makeStyles({
  back: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '2px',
    '@media print': { display: 'none' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'start',
    gap: '8px 24px',
    marginTop: tokens.spacingVerticalS,
  },
  title: {
    flex: '1 1 320px',
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    [phone]: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    [phone]: { width: '100%' },
    '@media print': { display: 'none' },
  },
  statusLine: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
    margin: '8px 0 0',
  },
  reason: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});
