export type Node = Record<string, unknown>;

export const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Yields every object of a JSON-LD document, itself included, outer objects first. */
export function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  if (!isNode(value)) return;
  yield value;
  for (const each of Object.values(value)) yield* nodesOf(each);
}

export const typesOf = (node: Node): string[] => [node["@type"]].flat().filter((type) => typeof type === "string");

export const findNode = (graph: unknown, type: string): Node | undefined =>
  [...nodesOf(graph)].find((node) => typesOf(node).includes(type));
