/** Program 1, the tab: asks the host and this device first, while what draws is still on its way. */
import { connectTab } from './connectTab';

const connection = connectTab();
void import('./showTab').then(({ showTab }) => showTab(connection));
