/** The thread under a document in the reader's words: what is there, what is missing, what was not assessed. */
import { genreOf } from '../../domain/documentType';
import type { JudgedRegister } from '../../domain/judgedRegister';
import type { PolicyDocument } from '../../domain/policyDocument';
import { policyThread, type ThreadNode } from '../../domain/policyThread';
import type { ThreadEntry } from '../components/ThreadTree';
import type { Sentences } from '../text/sv';
import { holderNames, responsibilityWords } from './responsibilityWords';

interface ThreadOptions {
  readonly judged: JudgedRegister;
  readonly text: Sentences;
  readonly documentHref: (documentId: string) => string;
  readonly committeeHref: (committeeId: string) => string;
}

/** A policy is carried out by a programme and a plan; of other documents nothing is said to be missing. */
export function threadEntries(
  document: PolicyDocument,
  options: ThreadOptions,
): readonly ThreadEntry[] {
  const isPolicy = genreOf(document.documentType ?? '').type === 'Policy';
  const nodes = policyThread(document, options.judged);
  const shown = isPolicy ? nodes : nodes.filter((node) => node.kind !== 'missing');
  return shown.map((node, place) => entryOf(node, String(place), options));
}

function entryOf(node: ThreadNode, key: string, options: ThreadOptions): ThreadEntry {
  const { text } = options;
  const words = text.thread;
  const plain = { key, href: null, detail: '', children: [] };
  switch (node.kind) {
    case 'document':
      return {
        ...{ key, kind: 'document', label: node.document.title },
        href: options.documentHref(node.document.id),
        detail: text.status[node.validity.status],
        children: childrenOf(node.children, key, options),
      };
    case 'goal':
      return {
        ...{ ...plain, kind: 'goal', label: node.goal.title },
        children: childrenOf(node.children, key, options),
      };
    case 'committee':
      return committeeEntry(node, key, options);
    case 'measure':
      return { ...plain, kind: 'measure', label: measureWords(node.goal, text) };
    case 'missing': {
      const sentence = words.missing[node.what];
      const label = node.ifNeeded.length > 0 ? words.ifNeeded(sentence) : sentence;
      return { ...plain, kind: 'missing', label };
    }
    case 'notAssessed':
      return { ...plain, kind: 'notAssessed', label: words.notAssessed(node.list) };
  }
}

function childrenOf(
  nodes: readonly ThreadNode[],
  key: string,
  options: ThreadOptions,
): readonly ThreadEntry[] {
  return nodes.map((node, place) => entryOf(node, `${key}.${place}`, options));
}

function committeeEntry(
  { committee, existsOnDay, likelyHolders, ground }: ThreadNode & { kind: 'committee' },
  key: string,
  { text, committeeHref }: ThreadOptions,
): ThreadEntry {
  const state = ground === null ? null : responsibilityWords(ground, text);
  const ofGround =
    ground === null || state === null ? '' : `${ground.responsibility.what}: ${state.word}`;
  const ceased = existsOnDay ? '' : text.thread.ceased(holderNames(likelyHolders));
  return {
    ...{ key, kind: 'committee', label: committee.name, href: committeeHref(committee.id) },
    detail: [ofGround, ceased].filter((part) => part !== '').join('. '),
    children: [],
  };
}

function measureWords(
  {
    measure,
    target,
    amount,
  }: { measure: string | null; target: string | null; amount: number | null },
  text: Sentences,
): string {
  const parts = [
    text.thread.measure(measure, target),
    amount === null ? '' : text.thread.amount(amount),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
