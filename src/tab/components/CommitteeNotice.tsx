/** Says that the committee looked at has ceased, and offers those that came after it. */
import { Link } from '@fluentui/react-components';
import type { Committee } from '../../domain/committee';
import { useText } from '../text/TextContext';
import { Notice } from './Notice';

export function CommitteeNotice(props: {
  committee: Committee;
  lastDay: string;
  successors: readonly Committee[];
  /** The tab of a channel was set up for it. */
  inChannel: boolean;
  hrefOf: (committeeId: string) => string;
}) {
  const words = useText().settings;
  const { name } = props.committee;
  return (
    <Notice>
      {props.inChannel
        ? words.ceasedInChannel(name, props.lastDay)
        : words.ceased(name, props.lastDay)}
      {props.successors.map((successor) => (
        <span key={successor.id}>
          {' '}
          <Link inline href={props.hrefOf(successor.id)}>
            {words.show(successor.name)}
          </Link>
        </span>
      ))}
    </Notice>
  );
}
