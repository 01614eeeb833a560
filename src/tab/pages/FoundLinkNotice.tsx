/** Says when the words that a link was made to have changed since, or are gone. */
import type { FoundLink } from '../../passages/linkedPassage';
import { Notice } from '../components/Notice';
import { useText } from '../text/TextContext';

export function FoundLinkNotice(props: { found: FoundLink | null }) {
  const { reading } = useText();
  const { found } = props;
  if (found === null || found.kind === 'exact') return null;
  return <Notice>{found.kind === 'changed' ? reading.linkChanged : reading.linkGone}</Notice>;
}
