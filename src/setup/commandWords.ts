/** What the argument parser says, in Swedish. */
import type { Command, CommanderError } from 'commander';

const titles: Readonly<Record<string, string>> = {
  'Usage:': 'Användning:',
  'Arguments:': 'Argument:',
  'Options:': 'Val:',
  'Commands:': 'Kommandon:',
};

/** Each refusal of the parser by its code; the words in quotes are what the person wrote, or left out. */
const refusals: Readonly<Record<string, (quoted: string) => string>> = {
  'commander.missingArgument': (quoted) => `Något saknas: ange ${quoted}.`,
  'commander.missingMandatoryOptionValue': (quoted) => `Något saknas: ange ${quoted}.`,
  'commander.unknownOption': (quoted) => `Okänt val: ${quoted}.`,
  'commander.unknownCommand': (quoted) => `Okänt kommando: ${quoted}.`,
  'commander.optionMissingArgument': (quoted) => `Valet ${quoted} behöver ett värde.`,
  'commander.excessArguments': () => 'För många ord.',
};

/** Help in Swedish, here and in the commands added later; refusals are told by `wrongWordsIn`. */
export function inSwedish(program: Command): Command {
  return program
    .helpCommand(false)
    .helpOption('-h, --help', 'visar den här hjälpen')
    .configureHelp({ styleTitle: (title) => titles[title] ?? title })
    .configureOutput({ outputError: () => undefined });
}

/** Why the words were refused; nothing where the parser has already shown its help instead. */
export function wrongWordsIn({ code, message }: CommanderError): string {
  if (code.startsWith('commander.help')) return '';
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const why = refusals[code]?.(quoted) ?? message;
  return `${why}\nnpm run setup -- --help visar vad som finns.\n`;
}
