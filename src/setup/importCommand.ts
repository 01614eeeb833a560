/** setup import: shows what the documents would add to a site, and with --apply puts it there. */
import type { Command } from 'commander';
import type { ImportOptions } from './importDocuments';
import { createProgress } from './progress';
import { connectAs, withSiteOptions, type SiteOptions } from './siteOptions';

/** Adds the command; `exit` is told 1 when something was not imported, else 0. */
export function addImportCommand(program: Command, exit: (code: number) => void): void {
  const command = program
    .command('import')
    .description('visar vad dokument skulle tillföra webbplatsen; med --apply läggs det in')
    .argument('<sökväg...>', 'filer eller mappar med .txt, .docx eller .pdf');
  withSiteOptions(command)
    .option('--apply', 'skriv till webbplatsen')
    .option('--plan <fil.xlsx>', 'skriv planen till Excel; med --apply: gör som planen säger')
    .option('--brief', 'visa bara sammanfattningen och det som behöver ses över')
    .option('--json', 'svara med JSON')
    .action(async (paths: string[], options: ImportOptions & SiteOptions) => {
      const connection = await connectAs(
        options,
        options.apply ? 'AllSites.Write' : 'AllSites.Read',
      );
      // SharePoint's part is slow to load: only for the commands that speak to it.
      const { importDocuments } = await import('./importDocuments');
      exit(
        await importDocuments(connection, paths, options, {
          out: (words) => process.stdout.write(`${words}\n`),
          tell: (sentence) => process.stderr.write(`${sentence}\n`),
          progress: createProgress(process.stderr),
        }),
      );
    });
}
