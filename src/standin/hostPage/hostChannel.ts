/** The conversation with teams-js in the frame: its questions by name, each with the answer that Teams gives. */

/** A question's answer: the arguments to send back, or null where Teams sends none. */
export type HostAnswer = readonly unknown[] | null;

export type HostAnswers = Readonly<
  Record<string, (args: readonly unknown[], data?: string) => HostAnswer | Promise<HostAnswer>>
>;

interface Question {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
  /** Only of nestedAppAuth.execute. */
  readonly data?: string;
}

export interface HostChannel {
  /** Tells the tab something it has not asked for, such as a change of theme. */
  readonly tell: (event: string, ...args: readonly unknown[]) => void;
}

/**
 * Listens to the frame and answers. Messages of other windows and other origins are not for us; a question without
 * an answer here is named on the console, since Teams itself may well answer it.
 */
export function openHostChannel(
  frame: () => HTMLIFrameElement,
  tabOrigin: string,
  answers: HostAnswers,
): HostChannel {
  window.addEventListener('message', (event: MessageEvent<Question | null>) => {
    const sender = frame().contentWindow;
    if (event.origin !== tabOrigin || event.source !== sender || sender === null) return;
    const question = event.data;
    if (question === null || typeof question.func !== 'string') return;
    void answerTo(question, answers).then((args) => {
      if (args === null) return;
      const { id, uuidAsString } = question;
      sender.postMessage({ id, uuidAsString, args }, { targetOrigin: tabOrigin });
    });
  });
  return {
    tell: (func, ...args) => frame().contentWindow?.postMessage({ func, args }, tabOrigin),
  };
}

async function answerTo(question: Question, answers: HostAnswers): Promise<HostAnswer> {
  const answer = Object.hasOwn(answers, question.func) ? answers[question.func] : undefined;
  if (answer) return answer(question.args ?? [], question.data);
  // eslint-disable-next-line no-console -- the console is where a developer of the tab looks
  console.warn(`host page: no answer to ${question.func}`);
  return null;
}
