/** One profile of a tested browser: Teams is opened in it again and again, and finds nothing kept from the time before. */
import type { Browser, FrameLocator, Page } from 'playwright-core';
import type { PersonKey } from '../../src/standin/people';
import type { StandIn } from '../../src/standin/server';
import { keepNothing } from './keptHere';
import { hostStateOf, inWorld, openWorldOf, type OpenTab, type OpenTabOptions } from './teamsRoute';
import type { Problems, TeamsWorld } from './teamsWorld';

export type Opening = Partial<Omit<OpenTabOptions, 'browser' | 'standIn'>>;

export interface OpenedTab extends OpenTab {
  /** The tab, also after it was loaded anew. */
  readonly frame: FrameLocator;
}

export interface Profile {
  readonly open: (options: Opening) => Promise<OpenedTab>;
  readonly visit: (address: string, person: PersonKey) => Promise<OpenedTab>;
  /** Ends a test: gives what went wrong in it. What it opened is over, and what that kept is gone; what it visited stays. */
  readonly leave: () => Promise<Problems>;
  readonly close: () => Promise<void>;
}

/** What is open in the profile. */
interface Standing {
  readonly world: TeamsWorld;
  /** Where Teams is loaded anew: that costs half of what a new page does. */
  readonly page: Page;
  /** Who has the tab open for looking; null when the next test is to find nothing. */
  visitor: PersonKey | null;
}

export function openProfile(browser: Browser, standIn: StandIn): Profile {
  let standing: Standing | undefined;
  /** In this test. */
  let opened = false;
  let begun: (() => Problems) | undefined;

  async function stand(): Promise<Standing> {
    if (!standing) {
      const person = 'employee';
      const world = await openWorldOf({ browser, standIn, person, ...ordinary });
      standing = { world, page: await world.context.newPage(), visitor: null };
    }
    begun ??= problemsFromNowOn(standing.world);
    return standing;
  }

  async function open(options: Opening): Promise<OpenedTab> {
    if (standing?.visitor) await clear();
    const { world, page } = await stand();
    const chosen = opened ? await world.context.newPage() : page;
    opened = true;
    await chosen.setViewportSize({ ...ordinary, ...sizeOf(options) });
    await world.openTeams(hostStateOf(options), chosen);
    return asOpened(world, chosen);
  }

  async function clear(): Promise<void> {
    if (!standing) return;
    const { world, page } = standing;
    standing.visitor = null;
    for (const other of world.context.pages()) if (other !== page) await other.close();
    await world.context.clearPermissions();
    await world.context.unrouteAll();
    // A page that cannot be asked to forget is forgotten itself.
    await keepNothing(page).catch(async () => {
      standing = undefined;
      await world.close();
    });
  }

  return {
    open,
    visit: async (address, person) => {
      if (opened || standing?.visitor !== person) {
        const tab = await open({ person, subPageId: address });
        standing!.visitor = person;
        opened = false;
        return tab;
      }
      const { world, page } = await stand();
      const tab = asOpened(world, page);
      // By way of an empty page: what the page before said is then not taken for what this one says.
      await goTo(tab, '/namndparm/0');
      await tab.frame.getByText('Nämnden som länken leder till finns inte').waitFor();
      await goTo(tab, address);
      return tab;
    },
    leave: async () => {
      const problems = begun?.() ?? { consoleErrors: [], violations: [], foreignRequests: [] };
      begun = undefined;
      if (opened) await clear();
      opened = false;
      return problems;
    },
    close: async () => standing?.world.close(),
  };
}

const ordinary = { width: 1280, height: 900 };

function sizeOf({ width, height }: Opening) {
  return { ...(width && { width }), ...(height && { height }) };
}

function asOpened(world: TeamsWorld, page: Page): OpenedTab {
  return { ...inWorld(world, page), frame: page.frameLocator('#tab') };
}

/** Within the tab, as a link does. */
export async function goTo({ tab }: OpenTab, address: string): Promise<void> {
  await (
    await tab()
  ).evaluate((hash) => {
    window.location.hash = hash;
  }, address);
}

function problemsFromNowOn({ problems }: TeamsWorld): () => Problems {
  const { consoleErrors, violations, foreignRequests } = problems;
  const before = [consoleErrors.length, violations.length, foreignRequests.length] as const;
  return () => ({
    consoleErrors: consoleErrors.slice(before[0]),
    violations: violations.slice(before[1]),
    foreignRequests: foreignRequests.slice(before[2]),
  });
}
