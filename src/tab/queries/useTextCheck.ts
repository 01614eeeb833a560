/** Reads the stored words of every document and holds the register against them, when someone asks for it. */
import { skipToken, useQuery } from '@tanstack/react-query';
import type { JudgedRegister } from '../../domain/judgedRegister';
import { textsToCheck, type CheckedText, type TextCheck } from '../../domain/textCheck';
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
          const toCheck = textsToCheck(index, stored);
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
