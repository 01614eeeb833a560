/** Builds the tab before the first end-to-end test, so that no two workers build at once. */
import { buildTabIfChanged } from '../../src/standin/tabBuild';

export default function buildTabOnce(): Promise<void> {
  return buildTabIfChanged((line) => void process.stderr.write(`${line}\n`));
}
