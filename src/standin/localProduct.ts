/** The whole product on one port of this machine: the stand-in, the built tab and the host page around it. */
import type { Scenario } from './scenario';
import { tenantId } from './people';
import { startStandIn, type StandIn } from './server';
import { builtTabFolder } from './tabBuild';
import { hostingBeside, tabRoute, type TabHosting } from './tabHosting';
import { hostPageRoute, hostPeople } from './teamsHostPage';

/** Ids of the local app; nothing outside this machine knows them. */
const appId = '5d0a6a3e-1b2c-4d3e-8f40-516273849506';
const clientId = '8c7b6a59-4837-4261-9504-f3e2d1c0b9a8';

/** The tab's `entityId`, as in appPackage/manifest.json. */
const pageId = 'gallande';

const sitePath = '/sites/styrdokument';

/**
 * Starts on `firstPort` or the next free one after it. Rejects when 20 ports in a row are taken, or when the scenario
 * is wrong.
 */
export function startLocalProduct(scenario: Scenario, firstPort: number): Promise<StandIn> {
  const tabUrl = '/tab/index.html?theme={app.theme}&locale={app.locale}';
  const settings = { tabUrl, appId, pageId, tenantId, people: hostPeople };
  const extraRoutes = [hostPageRoute(settings), tabRoute(hostingOn)];
  return startOnFreePort(firstPort, (port) =>
    startStandIn({ scenario, port, sitePath, extraRoutes }),
  );
}

/** The tab finds SharePoint on the origin that the person called: 127.0.0.1 or localhost. */
function hostingOn(origin: string): TabHosting {
  const siteUrl = `${origin}${sitePath}`;
  return hostingBeside(builtTabFolder, {
    appId,
    clientId,
    tenantId,
    siteUrl,
    scope: null,
    standIn: true,
  });
}

async function startOnFreePort(
  firstPort: number,
  start: (port: number) => Promise<StandIn>,
): Promise<StandIn> {
  const lastPort = Math.min(firstPort + 19, 65_535);
  for (let port = firstPort; ; port += 1) {
    try {
      return await start(port);
    } catch (error) {
      if (!isTaken(error) || port >= lastPort) throw error;
    }
  }
}

function isTaken(error: unknown): boolean {
  return (
    typeof error === 'object' && error !== null && 'code' in error && error.code === 'EADDRINUSE'
  );
}
