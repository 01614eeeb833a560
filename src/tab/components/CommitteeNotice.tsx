/** Says that the committee looked at does not exist on the day, and offers those that it is on the day. */
import { Link } from '@fluentui/react-components';
import type { Committee } from '../../domain/committee';
import { useText } from '../text/TextContext';
import { DatedText } from './DatedText';
import { Notice } from './Notice';

export function CommitteeNotice(props: {
  committee: Committee;
  /** `later`: it has ceased; `earlier`: it is yet to be formed. */
  direction: 'later' | 'earlier';
  /** Its successors, or its predecessors, in existence on the day. */
  onDay: readonly Committee[];
  /** The tab of a channel was set up for it. */
  inChannel: boolean;
  hrefOf: (committeeId: string) => string;
}) {
  const words = useText().settings;
  const { name, period } = props.committee;
  const ceased = props.inChannel ? words.ceasedInChannel : words.ceased;
  const sentence =
    props.direction === 'later'
      ? ceased(name, period.to ?? '')
      : words.notYet(name, period.from ?? '');
  return (
    <Notice>
      <DatedText>{sentence}</DatedText>
      {props.onDay.length === 0 && ` ${words.nobody[props.direction]}`}
      {props.onDay.map((other) => (
        <span key={other.id}>
          {' '}
          <Link inline href={props.hrefOf(other.id)}>
            {words.show(other.name)}
          </Link>
        </span>
      ))}
    </Notice>
  );
}
