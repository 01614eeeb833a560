/** Draws the tab: at once in its final shape where host and device answer soon, else the frame first. */
import { createRoot } from 'react-dom/client';
import { App } from './App';
import type { TabConnection } from './connectTab';
import { firstSight } from './firstSight';

export async function showTab(connection: TabConnection): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no element with id root');
  const sight = await firstSight(connection);
  createRoot(root).render(<App connection={connection} sight={sight} />);
}
