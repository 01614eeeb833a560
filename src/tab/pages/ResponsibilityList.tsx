/** The heading, the figures, the filters and the rows of what is chosen on the responsibility page. */
import type { ResponsibilityView } from '../../domain/responsibilityView';
import { CountRow } from '../components/CountRow';
import { ResponsibilityFilters } from '../components/ResponsibilityFilters';
import { ResponsibilityHead } from '../components/ResponsibilityHead';
import { ResponsibilityTable } from '../components/ResponsibilityTable';
import { choosingResponsibilities, ordering } from '../responsibilityAddress';
import type { Sentences } from '../text/sv';
import { useText } from '../text/TextContext';
import { goTo, hrefOf } from '../useTabAddress';
import type { Selection } from '../words/committeeSelection';
import { committeeOrigin } from '../words/committeeWords';
import { responsibilityFigures, responsibilityFilterGroups } from '../words/responsibilitySections';
import type { PageProps } from './pageProps';
import { ResponsibilityExport } from './ResponsibilityExport';
import { useResponsibilityRows } from './useResponsibilityRows';
import { Spoken } from '../components/Spoken';
import styles from './ResponsibilityList.module.css';

export function ResponsibilityList(
  props: PageProps & { selection: Selection; unassigned: ResponsibilityView },
) {
  const { judged, address, selection } = props;
  const text = useText();
  const list = useResponsibilityRows(props, selection, props.unassigned);
  const { committee, filter, rows, all, isAnswer } = list;
  const title = isAnswer ? text.responsibility.ask.title(list.question) : titleOf(selection, text);
  const toggle = (name: string) =>
    goTo(choosingResponsibilities(address, 'state', filter.state.includes(name) ? [] : [name]), {
      replace: true,
    });
  return (
    <>
      <ResponsibilityHead
        title={title}
        lead={isAnswer ? '' : leadOf(selection, judged, text)}
        timelineHref={
          committee === null || isAnswer
            ? null
            : hrefOf({
                page: { name: 'timeline', committeeId: committee.id },
                day: address.day,
                filters: {},
              })
        }
      >
        {!isAnswer && selection.kind !== 'none' && (
          <CountRow
            label={text.responsibility.counts.label}
            figures={responsibilityFigures(list.counts, filter, text)}
            onToggle={toggle}
          />
        )}
        {rows.length > 0 && (
          <ResponsibilityExport {...{ judged, address, rows, all, committee }} what={title} />
        )}
      </ResponsibilityHead>
      {all > 0 && (
        <ResponsibilityFilters
          groups={responsibilityFilterGroups(list.groups, filter, judged, text)}
          order={list.order}
          isAnswer={isAnswer}
          onChoose={(facet, values) =>
            goTo(choosingResponsibilities(address, facet, values), { replace: true })
          }
          onOrder={(chosen) => goTo(ordering(address, chosen), { replace: true })}
        />
      )}
      <Spoken status>{text.responsibility.shown(rows.length)}</Spoken>
      {rows.length === 0 ? (
        <p className={styles.empty}>{emptyWords(selection, all, isAnswer, text)}</p>
      ) : (
        <ResponsibilityTable
          sections={list.sections}
          wordsOf={list.wordsOf}
          axis={list.axis}
          dayLabel={judged.day === props.today ? text.responsibility.today : judged.day}
        />
      )}
    </>
  );
}

function titleOf(selection: Selection, text: Sentences): string {
  if (selection.kind === 'committee') return selection.committee.name;
  return selection.kind === 'unassigned'
    ? text.responsibility.unassigned
    : text.responsibility.heading;
}

/** That it has ceased, or is not formed yet, stands in a notice above. */
function leadOf(selection: Selection, { index }: PageProps['judged'], text: Sentences) {
  if (selection.kind === 'committee') {
    return committeeOrigin(selection.committee, index, text);
  }
  return selection.kind === 'unassigned' ? text.responsibility.unassignedLead : '';
}

function emptyWords(selection: Selection, all: number, isAnswer: boolean, text: Sentences): string {
  const words = text.responsibility;
  if (all > 0) return words.noneMatch;
  if (isAnswer) return words.ask.none;
  if (selection.kind === 'unassigned') return words.noneUnassigned;
  return selection.kind === 'none' ? words.noCommittees : words.none;
}
