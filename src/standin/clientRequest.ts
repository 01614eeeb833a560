/** The XML of a request to SharePoint's client service: paths to objects, and what is done with them. */
import { Parser } from 'htmlparser2';
import { NotImplementedHere } from './errors';

export interface ObjectPath {
  readonly kind: string;
  readonly name: string;
  readonly parentId: string | null;
  /** The text of its parameter. */
  argument: string;
  /** Of a parameter that is an object: texts, and ids of paths. */
  readonly properties: Map<string, string>;
}

export interface ClientAction {
  readonly kind: string;
  readonly id: number;
  readonly pathId: string;
  readonly name: string | null;
}

export interface ClientRequest {
  readonly actions: readonly ClientAction[];
  readonly paths: ReadonlyMap<string, ObjectPath>;
}

type Attributes = Readonly<Record<string, string>>;

/** Throws NotImplementedHere for an element that it does not know. */
export function clientRequest(xml: string): ClientRequest {
  const reading = new Reading();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reading.open(name, attributes),
      ontext: (text) => reading.text(text),
      onclosetag: () => reading.close(),
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return reading;
}

const wrappers = new Set(['Request', 'Actions', 'ObjectPaths', 'Parameters', 'Parameter']);

class Reading {
  readonly actions: ClientAction[] = [];
  readonly paths = new Map<string, ObjectPath>();
  private readonly above: string[] = [];
  private path: ObjectPath | null = null;
  private property: string | null = null;

  open(name: string, attributes: Attributes): void {
    const parent = this.above.at(-1);
    this.above.push(name);
    if (parent === 'Actions') this.addAction(name, attributes);
    else if (parent === 'ObjectPaths') this.addPath(name, attributes);
    else if (parent === 'Parameter' && name === 'Property') this.addProperty(attributes);
    else if (!wrappers.has(name)) throw new NotImplementedHere(`<${name}> of the client service`);
  }

  text(text: string): void {
    if (this.path === null) return;
    if (this.property !== null)
      this.path.properties.set(
        this.property,
        (this.path.properties.get(this.property) ?? '') + text,
      );
    else if (this.above.at(-1) === 'Parameter') this.path.argument += text;
  }

  close(): void {
    const closed = this.above.pop();
    if (closed === 'Property') this.property = null;
    if (this.above.at(-1) === 'ObjectPaths') this.path = null;
  }

  private addAction(kind: string, { Id, ObjectPathId = '', Name }: Attributes): void {
    this.actions.push({ kind, id: Number(Id), pathId: ObjectPathId, name: Name ?? null });
  }

  private addPath(kind: string, { Id = '', ParentId, Name = '' }: Attributes): void {
    this.path = {
      kind,
      name: Name,
      parentId: ParentId ?? null,
      argument: '',
      properties: new Map(),
    };
    this.paths.set(Id, this.path);
  }

  private addProperty({ Name = '', Type, ObjectPathId }: Attributes): void {
    if (Type === 'Null') return;
    this.property = Name;
    this.path?.properties.set(Name, ObjectPathId ?? '');
  }
}
