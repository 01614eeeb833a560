/** Program 1, the tab: joins the host, the site and the views. */
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { connectTab } from './connectTab';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with id root');
createRoot(root).render(<App connection={connectTab()} />);
