/** Read one document: on what it stands, what it says, and whom it binds. */
import { Link } from '@fluentui/react-components';
import { ChevronLeft16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { citationOf } from '../../domain/citation';
import { renewals } from '../../domain/renewal';
import { validityOn } from '../../domain/validity';
import { StandingBand } from '../components/StandingBand';
import { useLinkTo } from '../queries/useLinkTo';
import { isSitePage, type DocumentFile } from '../../domain/policyDocument';
import type { ResponsibilityOnDay } from '../../domain/responsibilityState';
import type { DocumentPlace } from '../documentPlace';
import type { TabAddress } from '../tabAddress';
import { useText } from '../text/TextContext';
import { goTo, hrefOf } from '../useTabAddress';
import { bandOf } from '../words/bandWords';
import { chainLinks } from '../words/chainWords';
import { validityReason, validityWords } from '../words/validityWords';
import { DocumentAside } from './DocumentAside';
import { DocumentHead } from './DocumentHead';
import { DocumentTextSection } from './DocumentTextSection';
import type { PageProps } from './pageProps';
import styles from './DocumentPage.module.css';

/** One and the same for all, so that nothing is drawn again. */
const nothing: readonly ResponsibilityOnDay[] = [];

export function DocumentPage(props: PageProps & { place: DocumentPlace }) {
  const { judged, address, place } = props;
  const { documentId } = place;
  const { index, day } = judged;
  const text = useText();
  const linkTo = useLinkTo();
  const document = index.documentById.get(documentId);
  const responsibilities = judged.responsibilitiesByDocument.get(documentId) ?? nothing;
  const named = useMemo(
    () =>
      index.documents.filter(({ id }) => id !== documentId).map(({ id, title }) => ({ id, title })),
    [index, documentId],
  );
  const listHref = hrefOf({ page: { name: 'documents' }, day: address.day, filters: {} });
  if (!document) return <NotFound href={listHref} />;

  const validity = validityOn(document, day, index);
  const status = validityWords(validity, text);
  const hrefOfDocument = (id: string) =>
    hrefOf(at(address, { name: 'document', documentId: id, anchor: null }));
  const band = bandOf({
    ...{ document, validity, responsibilities, day, index, text },
    today: props.today,
    findRenewal: renewals(judged),
  });
  const chain = chainLinks(document, { day, index, text, hrefOf: hrefOfDocument });
  const citation = citationOf(document, index.committees);
  const placeOf = (more: Partial<DocumentPlace>) =>
    at(address, { name: 'document', documentId, anchor: null, ...more });
  const { versionId, shown } = versionsOf(document.file, place);
  const responsibilityHref = (committeeId: string) =>
    hrefOf({ page: { name: 'responsibilities', committeeId }, day: address.day, filters: {} });

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
                  onFollow: () => goTo(placeOf({ anchor: `ansvar-${band.passage}` })),
                }
          }
        />
      )}
      <DocumentTextSection
        document={document}
        responsibilities={responsibilities}
        committees={index.register.committees}
        named={named}
        place={shown}
        day={address.day}
        versionId={versionId}
        versionLabel={versionId === null ? null : text.reading.oldVersion(versionId)}
        citation={citation}
        linkTo={(to) => linkTo(at(address, to), document.title)}
        hrefOf={(anchor) => hrefOf(placeOf({ anchor, ...versionIn(shown) }))}
        currentHref={hrefOf(placeOf({}))}
        responsibilityHref={responsibilityHref}
        documentHref={hrefOfDocument}
        facts={
          <DocumentAside
            document={document}
            judged={judged}
            chain={chain}
            place={place}
            hrefOf={(page) => hrefOf(at(address, page))}
            responsibilityHref={responsibilityHref}
          />
        }
      />
    </>
  );
}

function at({ day }: TabAddress, page: DocumentPlace): TabAddress {
  return { page, day, filters: {} };
}

/** The version that is read; a link pinned to what is the current version now shows the current text. */
function versionsOf(file: DocumentFile | null, place: DocumentPlace) {
  const current = versionOf(file);
  const { versionId, ...following } = place;
  return { versionId: versionId ?? current, shown: versionId === current ? following : place };
}

function versionIn({ versionId }: DocumentPlace): Pick<DocumentPlace, 'versionId'> {
  return versionId === undefined ? {} : { versionId };
}

/**
 * SharePoint's number for the current version, "3.1" is 1537; null for a file without one, and for a page, whose row
 * in the library may be that of a link to it.
 */
function versionOf(file: DocumentFile | null): number | null {
  if (file === null || isSitePage(file)) return null;
  const [, major, minor] = /^(\d+)\.(\d+)$/.exec(file.versionLabel ?? '') ?? [];
  return major === undefined ? null : Number(major) * 512 + Number(minor);
}

function NotFound(props: { href: string }) {
  const text = useText();
  return (
    <p>
      {text.document.notFound} <Link href={props.href}>{text.document.notFoundAction}</Link>
    </p>
  );
}
