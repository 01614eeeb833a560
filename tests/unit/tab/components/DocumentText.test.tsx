/** A text as real headings, paragraphs, lists and tables, with the marked words. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, render, screen, within } from '@testing-library/react';
import { findWords } from '../../../../src/passages/findPassage';
import type { TextBlock, TextDocument } from '../../../../src/domain/textDocument';
import { DocumentText } from '../../../../src/tab/components/DocumentText';
import { decorationsOf } from '../../../../src/tab/components/textDecorations';
import { aText } from '../../../support/renderTab';

afterEach(cleanup);

const words = (text: string) => [{ kind: 'text', text } as const];
const paragraph = (anchor: string, text: string): TextBlock => ({
  ...{ kind: 'paragraph', anchor, label: null },
  runs: words(text),
});

function show(document: TextDocument, passage?: string) {
  const found = passage === undefined ? null : findWords(document, passage);
  const place = found === null || found.kind === 'notFound' ? [] : found.place;
  render(
    <DocumentText
      document={document}
      decorations={decorationsOf(
        place.map((range) => ({ ...range, alert: true })),
        [],
      )}
      notes={new Map(place.map(({ anchor }) => [anchor, { words: 'Har löpt ut', alert: true }]))}
      hrefOf={(anchor) => `#${anchor}`}
      chosen={null}
      actions={() => null}
    />,
  );
}

describe('the text of a document', () => {
  it('puts the number of each paragraph in the margin, as a link to it', () => {
    show(aText('Det första.', 'Det andra.'));
    expect(screen.getByRole('link', { name: 'Stycke 2' }).getAttribute('href')).toBe('#s2');
  });

  it('shows headings under the title of the page, with their own numbers', () => {
    show({
      ...aText(),
      blocks: [
        {
          ...{ kind: 'heading', anchor: 'r1', level: 1, label: '1.1', guessed: false },
          runs: words('Allmänt'),
        },
      ],
    });
    expect(screen.getByRole('heading', { level: 2, name: '1.1 Allmänt' })).toBeTruthy();
  });

  it('shows a list as a list and a table with its header cells', () => {
    const cell = (text: string, header: boolean) => ({
      ...{ header, columnSpan: 1, rowSpan: 1 },
      blocks: [paragraph(`c-${text}`, text)],
    });
    show({
      ...aText(),
      blocks: [
        {
          ...{ kind: 'list', anchor: 'l1', ordered: false },
          items: [{ anchor: 'p1', label: null, blocks: [paragraph('p1a', 'Ta del av EU.')] }],
        },
        {
          ...{ kind: 'table', anchor: 't1' },
          rows: [{ cells: [cell('Avgift', true)] }, { cells: [cell('100 kr', false)] }],
        },
      ],
    });
    expect(within(screen.getByRole('list')).getByText('Ta del av EU.')).toBeTruthy();
    expect(screen.getByRole('columnheader', { name: 'Avgift' })).toBeTruthy();
  });

  it('marks the words of a passage and tells beside them what became of it', () => {
    show(
      aText('Inledning.', 'Under åren ansvarar nämnden för EU-arbetet. Mer text.'),
      'nämnden för EU-arbetet.',
    );
    expect(document.querySelector('mark')?.textContent).toBe('nämnden för EU-arbetet.');
    expect(screen.getByText('Har löpt ut')).toBeTruthy();
  });

  it('marks words across bold and plain runs without changing the text', () => {
    const document_: TextDocument = {
      ...aText(),
      blocks: [
        {
          ...{ kind: 'paragraph', anchor: 's1', label: null },
          runs: [
            { kind: 'text', text: 'Nämnden ', bold: true },
            { kind: 'text', text: 'ansvarar för allt.' },
          ],
        },
      ],
    };
    show(document_, 'Nämnden ansvarar');
    const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent).join('');
    expect(marked).toBe('Nämnden ansvarar');
    expect(screen.getByRole('article').querySelector('p')?.textContent).toBe(
      'Nämnden ansvarar för allt.',
    );
  });

  it('never turns markup in a document into elements', () => {
    show(aText('<script>alert(1)</script><img src=x onerror=alert(1)>'));
    expect(document.querySelector('script, img')).toBeNull();
    expect(screen.getByText(/<script>/)).toBeTruthy();
  });
});
