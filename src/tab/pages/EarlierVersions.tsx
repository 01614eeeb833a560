/** The earlier versions of a document, fetched when someone wants to see them. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { isSitePage, type DocumentFile } from '../../domain/policyDocument';
import { FactSection } from '../components/FactSection';
import { TextFailure } from '../components/TextFailure';
import { QueryBoundary } from '../components/QueryBoundary';
import { VersionList } from '../components/VersionList';
import { useVersions } from '../queries/useVersions';
import { useText } from '../text/TextContext';

export function EarlierVersions(props: {
  file: DocumentFile;
  open: boolean;
  readHref: (versionId: number) => string;
  compareHref: (versionId: number) => string;
}) {
  const { reading } = useText();
  const [asked, setAsked] = useState(false);
  const wanted = asked || props.open;
  const query = useVersions(wanted ? props.file : null);
  return (
    <FactSection heading={reading.versions}>
      {!wanted ? (
        <Button size="small" onClick={() => setAsked(true)}>
          {reading.versionsShow}
        </Button>
      ) : (
        <QueryBoundary
          query={query}
          skeleton={null}
          failed={(failure) => (
            <TextFailure failure={failure} onRetry={() => void query.refetch()} />
          )}
        >
          {(versions) => (
            <VersionList
              current={isSitePage(props.file) ? null : props.file.versionLabel}
              versions={versions}
              readHref={({ versionId }) => props.readHref(versionId)}
              compareHref={({ versionId }) => props.compareHref(versionId)}
            />
          )}
        </QueryBoundary>
      )}
    </FactSection>
  );
}
