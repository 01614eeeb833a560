/** Program 3, `npm start`: the whole product on this machine, without tenant, account or network. */
import { importFolder, siteForFolder } from './documentFolder';
import { startLocalProduct } from './localProduct';
import type { Scenario } from './scenario';
import { scenario as scenarioNamed, scenarioNames } from './scenarios';
import { readStartWords, type StartWords } from './startWords';
import { buildTabIfChanged } from './tabBuild';

const usage = `npm start -- [--scenario ${scenarioNames.join('|')}] [--documents FOLDER] [--port NUMBER]`;

const read = readStartWords(process.argv.slice(2));
if ('wrong' in read) endWith(2, `Not understood: ${read.wrong}\n${usage}`);
const scenario = await chosenScenario(read.words);
await buildTabIfChanged((line) => console.error(line)).catch((error: unknown) =>
  endWith(1, `The tab could not be built:\n${wordsOf(error)}`),
);
const standIn = await startLocalProduct(scenario, read.words.port).catch((error: unknown) =>
  endWith(1, `The stand-in could not be started: ${wordsOf(error)}`),
);
console.log(`Gällande: ${standIn.origin}/`);
console.log(
  `Local stand-in for Teams and SharePoint, scenario ${scenario.name}; no real data. Stop with Ctrl+C.`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void standIn.close().then(() => process.exit(0));
  });
}

if (read.words.documents !== null) await importFolder(read.words.documents, standIn.siteUrl);

async function chosenScenario(words: StartWords): Promise<Scenario> {
  if (words.documents !== null) return ownDocuments(words.documents);
  try {
    return await scenarioNamed(words.scenario);
  } catch {
    return endWith(2, `There is no scenario '${words.scenario}'.\n${usage}`);
  }
}

async function ownDocuments(folder: string): Promise<Scenario> {
  try {
    return await siteForFolder(folder);
  } catch (error) {
    return endWith(2, wordsOf(error));
  }
}

function endWith(code: number, words: string): never {
  console.error(words);
  process.exit(code);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
