/** npm run standin: the stand-in alone, for PnPjs, the administrator's program and the curious. */
import { parseArgs } from 'node:util';
import { importFolder, siteForFolder } from './documentFolder';
import { people } from './people';
import type { Scenario } from './scenario';
import { scenario, scenarioNames } from './scenarios';
import { type StandIn, startStandIn } from './server';

interface Words {
  readonly scenario: string;
  readonly documents: string | null;
  readonly port: number;
  readonly strict: boolean;
}

const usage =
  'npm run standin -- [--scenario NAME] [--documents FOLDER] [--port NUMBER] [--strict]';

await main();

async function main(): Promise<void> {
  const words = readWords();
  if (typeof words === 'string') {
    console.error(`${words}\n${usage}`);
    process.exitCode = 2;
    return;
  }
  try {
    const standIn = await startStandIn({ scenario: await chosenScenario(words), port: words.port });
    announce(standIn, words);
    stopOnSignal(standIn, words.strict);
    if (words.documents !== null) await importFolder(words.documents, standIn.siteUrl);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}

/** A folder of one's own stands in the place of a scenario. */
function chosenScenario({ scenario: name, documents }: Words): Promise<Scenario> {
  return documents === null ? scenario(name) : siteForFolder(documents);
}

/** The words of the command line, or a sentence about what is wrong with them. */
function readWords(): Words | string {
  try {
    const { values } = parseArgs({
      options: {
        scenario: { type: 'string', default: scenarioNames[0] ?? '' },
        documents: { type: 'string' },
        port: { type: 'string', default: '4700' },
        strict: { type: 'boolean', default: false },
      },
    });
    if (!scenarioNames.includes(values.scenario))
      return `There is no scenario '${values.scenario}'. There are: ${scenarioNames.join(', ')}.`;
    const port = Number(values.port);
    if (!Number.isInteger(port) || port < 0 || port > 65_535)
      return `--port is a number from 0 to 65535, not '${values.port}'.`;
    return {
      scenario: values.scenario,
      documents: values.documents ?? null,
      port,
      strict: values.strict,
    };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function announce(standIn: StandIn, { scenario: name }: Words): void {
  console.log(
    `local SharePoint stand-in (REST subset, not SharePoint), scenario ${name}: ${standIn.siteUrl} - ` +
      `a token: curl '${standIn.origin}/__local/token?person=employee' (${Object.keys(people).join(', ')}) - stop with Ctrl+C`,
  );
}

function stopOnSignal(standIn: StandIn, strict: boolean): void {
  const stop = () => {
    const missing = standIn.notImplementedCount();
    if (missing > 0) console.error(`${String(missing)} answers were 501, not implemented here.`);
    void standIn.close().then(() => {
      process.exitCode = strict && missing > 0 ? 1 : 0;
    });
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}
