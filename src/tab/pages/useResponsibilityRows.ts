/** The rows of the responsibility page: judged, filtered, ordered and in words, each step kept while it stands. */
import { useMemo } from 'react';
import { responsibilitiesOf, type ResponsibilityView } from '../../domain/responsibilityView';
import { timeAxis } from '../../domain/timeAxis';
import { orderFrom, questionFrom, responsibilityFilterFrom } from '../responsibilityAddress';
import { useText } from '../text/TextContext';
import { hrefOf } from '../useTabAddress';
import type { Selection } from '../words/committeeSelection';
import { rowWordsOf } from '../words/responsibilityRowWords';
import { answerGroups, responsibilitySections } from '../words/responsibilitySections';
import type { PageProps } from './pageProps';

const noView: ResponsibilityView = {
  groups: [],
  counts: {
    ...{ current: 0, endingSoon: 0, withoutSource: 0 },
    upcoming: 0,
    unanswered: 0,
    proposed: 0,
  },
};

export function useResponsibilityRows(
  { judged, address }: PageProps,
  selection: Selection,
  unassigned: ResponsibilityView,
) {
  const text = useText();
  const { day } = judged;
  const question = questionFrom(address);
  const isAnswer = question !== '';
  const filter = useMemo(() => responsibilityFilterFrom(address), [address]);
  const order = orderFrom(address);
  const committee = selection.kind === 'committee' ? selection.committee : null;
  const view = useMemo(() => {
    if (committee !== null) return responsibilitiesOf(committee, judged);
    return selection.kind === 'unassigned' ? unassigned : noView;
  }, [judged, committee, selection.kind, unassigned]);
  const groups = useMemo(
    () => (isAnswer ? answerGroups(question, judged) : view.groups),
    [isAnswer, question, judged, view],
  );
  const axis = useMemo(() => {
    const rows = groups.flatMap((group) => group.rows);
    return timeAxis(
      rows.map(({ onDay }) => onDay.responsibility.period),
      day,
    );
  }, [groups, day]);
  const sections = useMemo(
    () => responsibilitySections(groups, { filter, order, judged, isAnswer, text }),
    [groups, filter, order, judged, isAnswer, text],
  );
  const nameCommittees = isAnswer || committee === null;
  const wordsOf = useMemo(
    () =>
      rowWordsOf({
        ...{ judged, axis, text, nameCommittees },
        hrefOf: (documentId, responsibilityId) =>
          hrefOf({
            page: { name: 'document', documentId, anchor: `ansvar-${responsibilityId}` },
            day: address.day,
            filters: {},
          }),
      }),
    [judged, axis, text, nameCommittees, address.day],
  );
  return {
    ...{ question, isAnswer, filter, order, committee, groups, axis, sections, wordsOf },
    counts: view.counts,
    /** Those shown. */
    rows: sections.flatMap((section) => section.rows),
    /** How many there are without filters. */
    all: groups.reduce((sum, group) => sum + group.rows.length, 0),
  };
}
