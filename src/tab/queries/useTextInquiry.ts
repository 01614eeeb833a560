/** A question about a text that has been read, answered by the worker and kept. */
import { skipToken, useQuery } from '@tanstack/react-query';
import type { InquiryAnswers, TextInquiry } from '../reading/textQuestion';
import { useConnection } from './connectionContext';
import type { ReadText } from './useDocumentText';

/**
 * Asks for nothing while `question` is null or only the beginning of the text is here. `about` tells two questions of one kind
 * apart; the answer before stays until the next has come.
 */
export function useTextInquiry<K extends TextInquiry['kind']>(
  read: ReadText | undefined,
  question: Extract<TextInquiry, { kind: K }> | null,
  about: unknown,
) {
  const { texts } = useConnection();
  return useQuery<InquiryAnswers[K]>({
    queryKey: ['textInquiry', read?.key, read?.progress?.read, question?.kind, about],
    queryFn:
      read && question && read.progress?.all !== null
        ? async () => (await texts()).askAbout<K>(read, question)
        : skipToken,
    staleTime: Infinity,
    structuralSharing: false,
    // Each word of a search makes an answer of its own.
    gcTime: 60_000,
    placeholderData: (before) => before,
  });
}
