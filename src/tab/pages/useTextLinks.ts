/** Links to places in a text: where the one that led here has come to, and new ones to copy. */
import type { FoundLink } from '../../passages/linkedPassage';
import { fingerprint } from '../../passages/fingerprint';
import { useConnection } from '../queries/connectionContext';
import type { ReadText } from '../queries/useDocumentText';
import { useTextInquiry } from '../queries/useTextInquiry';
import type { DocumentPlace } from '../documentPlace';
import type { TextSectionProps } from './textSection';

export interface TextLinks {
  /** Null when no link with words led here, or its words are still being sought. */
  readonly found: FoundLink | null;
  /** Where its words stand now; null without such a link. */
  readonly anchor: string | null;
  readonly linkTo: (anchor: string) => Promise<string>;
  /** Null for a text whose version has no number. */
  readonly pinned: (
    anchor: string,
  ) => { readonly label: string; readonly link: () => Promise<string> } | null;
}

export function useTextLinks(read: ReadText, section: TextSectionProps): TextLinks {
  const { texts } = useConnection();
  const { place, versionId, document } = section;
  const link = read.progress === null ? place.link : undefined;
  const { data } = useTextInquiry<'findLink'>(read, link ? { kind: 'findLink', link } : null, link);
  const found = link && data !== undefined ? data : null;
  const contentVersion = fingerprint(document.file?.contentVersion ?? '');
  const following = async (anchor: string): Promise<DocumentPlace> => {
    const reader = await texts();
    const made = await reader.askAbout<'makeLink'>(read, {
      ...{ kind: 'makeLink', anchor, contentVersion },
    });
    return { ...bare(place), anchor, ...(made === null ? {} : { link: made }) };
  };
  return {
    found,
    anchor: found === null || found.kind === 'notFound' ? null : found.anchor,
    linkTo: async (anchor) => section.linkTo(await following(anchor)),
    pinned: (anchor) =>
      versionId === null
        ? null
        : {
            label: section.versionLabel ?? '',
            link: () => section.linkTo({ ...bare(place), anchor, versionId }),
          },
  };
}

function bare({ documentId }: DocumentPlace): DocumentPlace {
  return { name: 'document', documentId, anchor: null };
}
