/** Walks an address along the route table to the one answer, or to SharePoint's refusal. */
import type { Answer } from './answer';
import { NotImplementedHere, SharePointError, resourceMissing } from './errors';
import { isKnownElsewhere } from './knownElsewhere';
import { type PathSegment, pathSegments } from './resourcePath';
import { type Access, type Call, type Resource, type Route, noArguments } from './routing';
import { routes } from './routes';

const table = new Map<string, Route[]>();
for (const route of routes) {
  const key = `${route.on}|${route.name.toLowerCase()}`;
  table.set(key, [...(table.get(key) ?? []), route]);
}

/**
 * `decodedPath` is what follows /_api/. `permit` throws when the right that the found route needs is
 * missing; it is asked before the route runs.
 */
export async function answerOf(
  decodedPath: string,
  call: Call,
  permit: (access: Access) => void,
): Promise<Answer> {
  const segments = pathSegments(decodedPath, call.query.aliases);
  let at: Resource = { type: '' };
  for (const [index, segment] of segments.entries()) {
    const isLast = index === segments.length - 1;
    const found = routesFor(at, segment.name);
    const operation = isLast ? found.find((one) => one.method === call.method) : undefined;
    if (operation) return run(operation, at, segment, permit, call);
    const open = found.find((one) => one.open);
    if (!open) throw refusal(at, segment, found, decodedPath, call, isLast);
    at = opened(open, at, segment, call);
  }
  const operation = routesFor(at, '').find((one) => one.method === call.method);
  if (!operation) throw new NotImplementedHere(`${call.method} /_api/${decodedPath}`);
  return run(operation, at, { name: '', args: null }, permit, call);
}

/** A step; a key in parentheses after a collection, as in items(5), is a step of its own. */
function opened(route: Route, from: Resource, segment: PathSegment, call: Call): Resource {
  const args = segment.args ?? noArguments;
  const next = route.open?.(from, args, call) ?? from;
  const key = routesFor(next, '()').find((one) => one.open);
  return (segment.args && key?.open?.(next, segment.args, call)) ?? next;
}

async function run(
  route: Route,
  on: Resource,
  segment: PathSegment,
  permit: (access: Access) => void,
  call: Call,
): Promise<Answer> {
  permit(route.access);
  const answer = await route.answer?.(on, segment.args ?? noArguments, call);
  if (!answer) throw new NotImplementedHere(`${call.method} ${segment.name}`);
  return answer;
}

function routesFor(on: Resource, name: string): readonly Route[] {
  return table.get(`${on.type}|${name.toLowerCase()}`) ?? [];
}

function refusal(
  at: Resource,
  segment: PathSegment,
  found: readonly Route[],
  path: string,
  call: Call,
  isLast: boolean,
): SharePointError {
  const other = found[0];
  if (other && isLast && call.method === 'GET') return wrongMethod(segment.name);
  if (other || isKnownElsewhere(at.type, segment.name))
    return new NotImplementedHere(`${call.method} /_api/${path}`);
  if (at.type === '') return resourceMissing(segment.name);
  return resourceMissing(`SP.RequestContext.current/${path}/`);
}

/** GET on a function that only POST may call; quoted from one report, the status is a guess. */
function wrongMethod(name: string): SharePointError {
  return new SharePointError(
    400,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    `The HTTP method 'GET' cannot be used to access the resource '${name}'. The operation type of the resource is specified as 'Default'. Please use correct HTTP method to invoke the resource.`,
  );
}
