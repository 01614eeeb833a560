/** Reads the stored words of every document and holds the register against them, when someone asks for it. */
import { skipToken, useQuery } from '@tanstack/react-query';
import type { JudgedRegister } from '../../domain/judgedRegister';
import type { CheckedText, TextCheck } from '../../domain/textCheck';
import type { TextToCheck } from '../reading/checkedTexts';
import { useConnection } from './connectionContext';

/** So many texts are checked in one question, and the worker shows between them that it lives. */
const textsInQuestion = 20;

/** Asks for nothing until `wanted`. Texts that were stored from other content than the file's are left out. */
export function useTextCheck({ index }: JudgedRegister, wanted: boolean) {
  const { source, texts } = useConnection();
  const { register } = index;
  return useQuery<TextCheck>({
    queryKey: ['textCheck', register.readAt],
    queryFn: wanted
      ? async ({ signal }) => {
          const stored = await source.readPlainTexts(
            register.documents.map(({ id }) => id),
            signal,
          );
          const toCheck = stored.flatMap(
            ({ documentId, plainText, plainTextOf }): TextToCheck[] => {
              const columns = index.documentById.get(documentId);
              const isCurrent = plainTextOf === columns?.file?.contentVersion;
              if (columns === undefined || plainText === null || !isCurrent) return [];
              const rows = index.responsibilitiesByDocument.get(documentId) ?? [];
              const passages = rows.flatMap(({ id, passage }) =>
                passage === null ? [] : [{ responsibilityId: id, words: passage }],
              );
              return [{ columns, plainText, passages }];
            },
          );
          const reader = await texts();
          const checked: CheckedText[] = [];
          for (let from = 0; from < toCheck.length; from += textsInQuestion) {
            const part = toCheck.slice(from, from + textsInQuestion);
            checked.push(
              ...(await reader.ask<'checkTexts'>({
                ...{ kind: 'checkTexts', texts: part, committees: register.committees },
              })),
            );
          }
          return new Map(checked.map((one) => [one.documentId, one]));
        }
      : skipToken,
    staleTime: Infinity,
  });
}
