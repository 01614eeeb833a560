/** What stands beside a document's text: its facts, what it supersedes, what is under it, its earlier versions. */
import type { JudgedRegister } from '../../domain/judgedRegister';
import type { PolicyDocument } from '../../domain/policyDocument';
import { DocumentFacts } from '../components/DocumentFacts';
import { FactSection } from '../components/FactSection';
import { FreshnessLine } from '../components/FreshnessLine';
import { SupersessionTimeline } from '../components/SupersessionTimeline';
import { ThreadTree } from '../components/ThreadTree';
import type { DocumentPlace } from '../documentPlace';
import { useText } from '../text/TextContext';
import type { chainLinks } from '../words/chainWords';
import { threadEntries } from '../words/threadWords';
import { EarlierVersions } from './EarlierVersions';
import { KeepingChoice } from './KeepingChoice';

export function DocumentAside(props: {
  document: PolicyDocument;
  judged: JudgedRegister;
  chain: ReturnType<typeof chainLinks>;
  place: DocumentPlace;
  hrefOf: (place: DocumentPlace) => string;
  responsibilityHref: (committeeId: string) => string;
}) {
  const text = useText();
  const { document, judged, chain, place } = props;
  const placeOf = (more: Partial<DocumentPlace>) =>
    props.hrefOf({ name: 'document', documentId: document.id, anchor: null, ...more });
  const documentHref = (documentId: string) => placeOf({ documentId });
  const { file } = document;
  const { register } = judged.index;
  return (
    <>
      <FactSection heading={text.document.facts} open>
        <DocumentFacts document={document} index={judged.index} hrefOf={documentHref} />
      </FactSection>
      {chain.length > 1 && (
        <FactSection heading={text.document.chain}>
          <SupersessionTimeline links={chain} />
        </FactSection>
      )}
      <FactSection heading={text.document.under}>
        <ThreadTree
          entries={threadEntries(document, {
            ...{ judged, text, documentHref },
            committeeHref: props.responsibilityHref,
          })}
        />
      </FactSection>
      {file && (
        <EarlierVersions
          file={file}
          open={place.comparedWith !== undefined || place.versionId !== undefined}
          readHref={(versionId) => placeOf({ versionId })}
          compareHref={(comparedWith) => placeOf({ comparedWith })}
        />
      )}
      <KeepingChoice />
      <FreshnessLine readAt={register.readAt} documents={register.documents.length} />
    </>
  );
}
