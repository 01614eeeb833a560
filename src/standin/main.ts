/** Program 3, `npm start`: the whole product on this machine, without tenant, account or network. */
import { startLocalProduct } from './localProduct';
import type { Scenario } from './scenario';
import { scenario as scenarioNamed, scenarioNames } from './scenarios';
import { readStartWords, type StartWords } from './startWords';
import { buildTabIfChanged } from './tabBuild';

const usage = `npm start -- [--scenario ${scenarioNames.join('|')}] [--documents MAPP] [--port NUMMER]`;

const read = readStartWords(process.argv.slice(2));
if ('wrong' in read) endWith(2, `Jag förstår inte: ${read.wrong}\n${usage}`);
const scenario = await chosenScenario(read.words);
await buildTabIfChanged((line) => console.error(line)).catch((error: unknown) =>
  endWith(1, `Fliken kunde inte byggas:\n${wordsOf(error)}`),
);
const standIn = await startLocalProduct(scenario, read.words.port).catch((error: unknown) =>
  endWith(1, `Ersättaren kunde inte startas: ${wordsOf(error)}`),
);
console.log(`Gällande: ${standIn.origin}/`);
console.log(
  `Lokal ersättare för Teams och SharePoint (${scenario.name}); inga riktiga uppgifter. Avsluta med Ctrl+C.`,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void standIn.close().then(() => process.exit(0));
  });
}

async function chosenScenario(words: StartWords): Promise<Scenario> {
  try {
    return await scenarioNamed(words.scenario);
  } catch {
    return endWith(2, `Det finns inget scenario som heter ${words.scenario}.\n${usage}`);
  }
}

function endWith(code: number, words: string): never {
  console.error(words);
  process.exit(code);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
