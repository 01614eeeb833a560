/** Uploading a large file piece by piece: nothing of it is seen until the last piece has come. */
import type { Answer } from './answer';
import { entityAnswer } from './entityAnswers';
import { argumentInvalid } from './errors';
import { fileEntity } from './fileEntities';
import { replaceContent } from './fileWriteEndpoints';
import type { PathArguments } from './resourcePath';
import { type Call, type Route, operation, textArgument } from './routing';
import type { SiteStore } from './siteStore';

const write = { evidence: 'recorded', access: 'write' } as const;

export const fileUploadRoutes: readonly Route[] = [
  operation('SP.File', 'POST', 'startUpload', write, (_found, args, call) => {
    uploadsOf(call.site).set(textArgument(args, 'uploadid'), []);
    return taken('StartUpload', args, call);
  }),
  operation('SP.File', 'POST', 'continueUpload', write, (_found, args, call) =>
    taken('ContinueUpload', args, call),
  ),
  operation('SP.File', 'POST', 'finishUpload', write, (found, args, call) => {
    taken('FinishUpload', args, call);
    const id = textArgument(args, 'uploadid');
    const body = Buffer.concat(uploadsOf(call.site).get(id) ?? []);
    uploadsOf(call.site).delete(id);
    replaceContent(found, { ...call, body });
    return entityAnswer(fileEntity(call.site, found, call.origin), call.query);
  }),
  operation('SP.File', 'POST', 'cancelUpload', write, (_found, args, call) => {
    uploadsOf(call.site).delete(textArgument(args, 'uploadid'));
    return { kind: 'empty', status: 200 };
  }),
];

const uploads = new WeakMap<SiteStore, Map<string, Uint8Array[]>>();

function uploadsOf(site: SiteStore): Map<string, Uint8Array[]> {
  const found = uploads.get(site) ?? new Map<string, Uint8Array[]>();
  uploads.set(site, found);
  return found;
}

/** The answer is how many bytes have come, as text: Edm.Int64. The words of the refusals are guesses. */
function taken(name: string, args: PathArguments, { site, body }: Call): Answer {
  const pieces = uploadsOf(site).get(textArgument(args, 'uploadid'));
  if (!pieces) throw argumentInvalid('The upload session does not exist.');
  const offset = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const stated = args.named.get('fileoffset') ?? 0;
  if (Number(stated) !== offset) throw argumentInvalid('The file offset is not the next one.');
  pieces.push(body);
  return { kind: 'value', name, edmType: 'Edm.Int64', value: String(offset + body.length) };
}
