/** What is wrong with the register on the chosen day, how seriously, and who can put it right. */
import { useMemo, useState } from 'react';
import { assessFindings } from '../../domain/assessFindings';
import type { Finding, RemedyBy, Severity } from '../../domain/finding';
import type { RegisterIndex } from '../../domain/registerIndex';
import { compareText } from '../../domain/swedishOrder';
import { CountRow } from '../components/CountRow';
import { ExportMenu } from '../components/ExportMenu';
import { FindingFilters, type FindingChoice } from '../components/FindingFilters';
import { FindingList, type FindingWords } from '../components/FindingList';
import { FreshnessLine } from '../components/FreshnessLine';
import { NotAssessedNotice } from '../components/NotAssessedNotice';
import { TextCheckNotice } from '../components/TextCheckNotice';
import { UnreadableNotice } from '../components/UnreadableNotice';
import { findingAddress, findingFilterFrom, type FindingFilter } from '../findingAddress';
import { assessmentOf } from '../queries/assessment';
import { useOpenRow } from '../queries/useOpenRow';
import { useTextCheck } from '../queries/useTextCheck';
import type { Sentences } from '../text/sv';
import { useText } from '../text/TextContext';
import { goTo, hrefOf } from '../useTabAddress';
import {
  committeeNamesOf,
  findingSentence,
  findingTable,
  fitsFilter,
  notAssessedLines,
  rowTitle,
  severityFigures,
} from '../words/findingWords';
import type { PageProps } from './pageProps';
import { useTableChoices } from './useTableChoices';
import { Spoken } from '../components/Spoken';
import styles from './FindingsPage.module.css';

const everyList = ['Styrdokument', 'Upphävanden', 'Nämnder', 'Ansvar', 'Mål'] as const;

export function FindingsPage(props: PageProps) {
  const { judged, address } = props;
  const { index } = judged;
  const text = useText();
  const openRow = useOpenRow();
  const [readsTexts, setReadsTexts] = useState(false);
  const texts = useTextCheck(judged, readsTexts);
  const assessment = useMemo(
    () => (texts.data ? assessFindings(judged, texts.data) : assessmentOf(judged)),
    [judged, texts.data],
  );
  const { findings } = assessment;
  const filter = findingFilterFrom(address);
  const shown = findings.filter((finding) => fitsFilter(finding, filter));
  const lines = notAssessedLines(assessment, text);
  const choose = (parts: Partial<FindingFilter>) =>
    goTo(findingAddress(address.day, { ...filter, ...parts }), { replace: true });
  const toggle = (name: string) =>
    choose({ severities: filter.severities.includes(name as Severity) ? [] : [name as Severity] });
  return (
    <>
      <div className={styles.head}>
        <h1 className={styles.title}>{text.findings.heading}</h1>
        <CountRow
          label={text.findings.counts}
          figures={severityFigures(findings, filter, text)}
          onToggle={toggle}
        />
        {shown.length > 0 && <Export {...props} findings={shown} all={findings.length} />}
      </div>
      <UnreadableNotice register={index.register} lists={everyList} />
      <NotAssessedNotice lines={lines} />
      <TextCheckNotice
        asked={readsTexts}
        failed={texts.error !== null}
        read={texts.data?.size ?? null}
        of={index.register.documents.length}
        onAsk={() => (texts.error ? void texts.refetch() : setReadsTexts(true))}
      />
      {findings.length > 0 && (
        <FindingFilters choices={choicesFor(findings, filter, props, text, choose)} />
      )}
      <Spoken status>{text.findings.shown(shown.length)}</Spoken>
      {shown.length === 0 ? (
        <p className={styles.empty}>
          {findings.length > 0
            ? text.findings.noneMatch
            : lines.length > 0
              ? text.findings.noneButNotAssessed
              : text.findings.none}
        </p>
      ) : (
        <FindingList
          count={shown.length}
          onOpen={openRow}
          wordsAt={(place) => {
            const finding = shown[place];
            return finding ? wordsOf(finding, props, text) : null;
          }}
        />
      )}
      <div className={styles.freshness}>
        <FreshnessLine readAt={index.register.readAt} documents={index.register.documents.length} />
      </div>
    </>
  );
}

function Export(props: PageProps & { findings: readonly Finding[]; all: number }) {
  const { judged, findings, all } = props;
  const { heading } = useText().findings;
  const choices = useTableChoices(heading, judged, (options) =>
    findingTable(findings, { ...options, all }),
  );
  return <ExportMenu choices={choices} />;
}

/** Only what some finding is about can be chosen, and what is chosen already. */
function choicesFor(
  findings: readonly Finding[],
  filter: FindingFilter,
  { judged: { index } }: PageProps,
  text: Sentences,
  choose: (parts: Partial<FindingFilter>) => void,
): readonly FindingChoice[] {
  const options = (ids: readonly (string | null)[], nameOf: (id: string) => string | undefined) =>
    [...new Set(ids)]
      .flatMap((value) => {
        const name = value === null ? undefined : nameOf(value);
        return value === null || name === undefined ? [] : [{ value, name }];
      })
      .sort((a, b) => compareText(a.name, b.name));
  const committees = [...findings.flatMap((one) => one.committeeIds), filter.committeeId];
  const documents = [...findings.map((one) => one.documentId), filter.documentId];
  const remedyBys = Object.entries(text.findings.remedyBy).map(([value, name]) => ({
    value,
    name,
  }));
  return [
    {
      ...{ label: text.responsibility.committee, all: text.findings.allCommittees },
      value: filter.committeeId,
      options: options(committees, (id) => index.committees.byId.get(id)?.name),
      onChoose: (committeeId) => choose({ committeeId }),
    },
    {
      ...{ label: text.findings.document, all: text.findings.allDocuments },
      value: filter.documentId,
      options: options(documents, (id) => index.documentById.get(id)?.title),
      onChoose: (documentId) => choose({ documentId }),
    },
    {
      ...{ label: text.findings.byLabel, all: text.findings.everyone },
      value: filter.remedyBy,
      options: remedyBys,
      onChoose: (remedyBy) => choose({ remedyBy: remedyBy as RemedyBy | null }),
    },
  ];
}

function wordsOf(
  finding: Finding,
  { judged: { index }, address }: PageProps,
  text: Sentences,
): FindingWords {
  const document = index.documentById.get(finding.documentId ?? '');
  const name = nameOf(finding, index);
  const sentence = findingSentence(finding, index, text);
  const committees = committeeNamesOf(finding.committeeIds, index);
  const ofDocument = document && {
    title: document.title,
    href: hrefOf({
      page: { name: 'document', documentId: document.id, anchor: null },
      day: address.day,
      filters: {},
    }),
  };
  const isDocument = document?.title === name;
  return {
    ...{ id: finding.id, severity: finding.severity, name, sentence, rows: finding.rows },
    nameHref: isDocument ? (ofDocument?.href ?? null) : null,
    document: isDocument ? null : (ofDocument ?? null),
    committees: sentence.includes(committees) || name === committees ? '' : committees,
    remedy: text.findings.remedy[finding.kind],
    by: text.findings.remedyBy[finding.remedyBy],
  };
}

/** Of the row to open first, else of the document. */
function nameOf({ rows: [first], documentId }: Finding, index: RegisterIndex): string {
  const title = first === undefined ? '' : rowTitle(first, index);
  return title === '' ? (index.documentById.get(documentId ?? '')?.title ?? '') : title;
}
