/** The one place that knows how a question stands: waiting, failed, old, or here. */
import type { UseQueryResult } from '@tanstack/react-query';
import { useEffect, useState, type ReactNode } from 'react';
import { clockTime } from '../clockTime';
import { useText } from '../text/TextContext';
import { FailureMessage } from './FailureMessage';
import { Notice } from './Notice';
import { Spoken } from './Spoken';

/** A person notices a wait after about this long; before it, nothing is drawn. */
const quietMs = 300;

export function QueryBoundary<T>(props: {
  query: UseQueryResult<T>;
  /** Lines in the final shape. */
  skeleton: ReactNode;
  /** What stands there while one waits, if anything is known from before. */
  meanwhile?: ReactNode;
  children: (data: T) => ReactNode;
  /** Other words for a failure; by default FailureMessage. */
  failed?: (failure: Error) => ReactNode;
  onSignIn?: () => Promise<void>;
}) {
  const { query, onSignIn } = props;
  const text = useText();
  const retry = () => void query.refetch();
  const signIn = onSignIn && (() => void onSignIn().then(retry, retry));

  if (query.data !== undefined) {
    return (
      <>
        {query.isError && (
          <Notice action={{ label: text.states.retry, onClick: retry }}>
            {text.states.oldRows(clockTime(query.dataUpdatedAt))}
          </Notice>
        )}
        {props.children(query.data)}
      </>
    );
  }
  if (query.isError && !query.isFetching) {
    return (
      props.failed?.(query.error) ?? (
        <FailureMessage failure={query.error} onRetry={retry} onSignIn={signIn} />
      )
    );
  }
  return props.meanwhile || <Waiting skeleton={props.skeleton} />;
}

function Waiting(props: { skeleton: ReactNode }) {
  const text = useText();
  const [quiet, setQuiet] = useState(true);
  useEffect(() => {
    const timer = setTimeout(() => setQuiet(false), quietMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div aria-busy="true">
      <Spoken status>{quiet ? '' : text.states.loading}</Spoken>
      {!quiet && <div aria-hidden="true">{props.skeleton}</div>}
    </div>
  );
}
