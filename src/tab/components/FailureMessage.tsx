/** A failure in words: what happened, what the reader can do, and what to tell the support. */
import { Button } from '@fluentui/react-components';
import { SourceFailure } from '../../domain/policySource';
import { useText } from '../text/TextContext';
import type { Sentences } from '../text/sv';
import styles from './FailureMessage.module.css';

export function FailureMessage(props: {
  failure: unknown;
  onRetry?: (() => void) | undefined;
  onSignIn?: (() => void) | undefined;
}) {
  const text = useText();
  const words = wordsOf(props.failure, text);
  const signIn = words.offersSignIn ? props.onSignIn : undefined;
  return (
    <section className={styles.message} role="alert">
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.body}>{words.body}</p>
      {words.site && (
        <p className={styles.site}>
          {text.states.siteLabel}: {words.site}
        </p>
      )}
      <div className={styles.actions}>
        {signIn && (
          <Button appearance="primary" onClick={signIn}>
            {text.states.signIn}
          </Button>
        )}
        {props.onRetry && (
          <Button appearance={signIn ? 'secondary' : 'primary'} onClick={props.onRetry}>
            {text.states.retry}
          </Button>
        )}
      </div>
      {words.detail && (
        <details className={styles.details}>
          <summary>{text.states.details}</summary>
          <code className={styles.code}>{words.detail}</code>
        </details>
      )}
    </section>
  );
}

interface FailureWords {
  readonly heading: string;
  readonly body: string;
  readonly site: string | null;
  readonly detail: string;
  readonly offersSignIn: boolean;
}

function wordsOf(failure: unknown, text: Sentences): FailureWords {
  const detail = failure instanceof Error ? failure.message : String(failure);
  const plain = { site: null, detail, offersSignIn: false };
  if (failure instanceof SourceFailure) return wordsOfSource(failure, text);
  const name = failure instanceof Error ? failure.name : '';
  if (name === 'HostFailure') return { ...text.states.failure.foreignFrame, ...plain };
  if (name === 'TabConfigFailure') return { ...text.states.failure.wrongConfig, ...plain };
  return { ...text.states.failure.unexpected, ...plain };
}

function wordsOfSource(failure: SourceFailure, text: Sentences): FailureWords {
  const sentences = text.states.failure;
  const rest = { site: failure.site, detail: failure.detail, offersSignIn: false };
  if (failure.kind === 'notFound' && failure.missing !== null) {
    const { heading, body } = sentences.notSetUp;
    return { heading, body: body(failure.missing), ...rest };
  }
  if (failure.kind === 'signInRequired') {
    const refused = failure.detail.startsWith('refused');
    const words = refused ? sentences.signInRefused : sentences.signInRequired;
    return { ...words, ...rest, offersSignIn: !refused };
  }
  return { ...sentences[failure.kind], ...rest };
}
