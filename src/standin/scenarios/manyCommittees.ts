/** The demo with four hundred committees: half have ceased, each with the next one as its successor. */
import type { Scenario, ScenarioRow } from '../scenario';
import { sandviken } from './sandviken';

const all = 400;

export const manyCommittees: Scenario = {
  ...sandviken,
  name: 'many-committees',
  description: 'Sandviken med 400 nämnder.',
  lists: sandviken.lists.map((list) =>
    list.title === 'Nämnder' ? { ...list, rows: [...list.rows, ...made(list.rows.length)] } : list,
  ),
};

function made(known: number): ScenarioRow[] {
  return Array.from({ length: all - known }, (_, index) => {
    const id = known + 1 + index;
    const gone = index % 2 === 0 && id < all;
    const period = gone
      ? { ValidTo: '2010-12-31', Successors: [id + 1] }
      : { ValidFrom: '2011-01-01' };
    return { id, values: { Title: `Stadsdelsnämnden ${id} (exempel)`, Kind: 'nämnd', ...period } };
  });
}
