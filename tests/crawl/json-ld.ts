import type { Kind } from "./address";
import { isNode, type Node, nodesOf, typesOf } from "./graph";

/** Types of which a page of each kind must have one; other pages must have breadcrumbs. */
const requiredTypes: Partial<Record<Kind, readonly string[]>> = {
  home: ["OnlineStore"],
  category: ["CollectionPage"],
  facet: ["CollectionPage"],
  listing: ["Product", "ItemPage"],
  shop: ["Store"],
  video: ["VideoObject"],
};
const forbiddenTypes = ["AggregateOffer", "AggregateRating", "Review", "FAQPage", "SearchAction"];

/** Returns the JSON-LD graph of the page at `url`, and its faults. */
export function readGraph(scripts: string[], kind: Kind, url: string): { graph?: Node; complaints: string[] } {
  const [script] = scripts;
  if (script === undefined || scripts.length > 1)
    return { complaints: [`${scripts.length} JSON-LD scripts instead of one`] };
  let graph: unknown;
  try {
    graph = JSON.parse(script);
  } catch (error) {
    return { complaints: [`no JSON: ${(error as Error).message}`] };
  }
  if (!isNode(graph) || !Array.isArray(graph["@graph"])) return { complaints: ["there is no @graph"] };
  return { graph, complaints: [...findFaults(graph, kind, url)] };
}

function* findFaults(graph: Node, kind: Kind, url: string): Generator<string> {
  if (graph["@context"] !== "https://schema.org") yield `its context is ${graph["@context"]}`;
  const nodes = [...nodesOf(graph["@graph"])];
  const types = nodes.flatMap(typesOf);
  const choice = requiredTypes[kind] ?? ["BreadcrumbList"];
  if (!choice.some((type) => types.includes(type))) yield `there is no ${choice.join(" and no ")}`;
  for (const type of forbiddenTypes) if (types.includes(type)) yield `there is a ${type}`;
  const known = new Set(nodes.filter((node) => Object.keys(node).length > 1).map((node) => node["@id"]));
  for (const node of nodes) {
    const id = node["@id"];
    const isReference = Object.keys(node).length === 1 && typeof id === "string";
    if (isReference && !known.has(id) && !isOnOtherPage(id, url)) yield `${id} is nowhere in the graph`;
    if (!isReference && typesOf(node).length === 0) yield `a node has no type: ${JSON.stringify(node).slice(0, 80)}`;
    for (const [name, value] of Object.entries(node)) {
      if (value === null || value === "" || (typeof value === "string" && /\b(undefined|NaN)\b/.test(value)))
        yield `${name} is ${JSON.stringify(value)}`;
      if (name === "price" && !/^\d+\.\d\d$/.test(String(value))) yield `the price ${value} is no plain decimal`;
    }
  }
}

/** Whether an id belongs to another page, which describes it. */
const isOnOtherPage = (id: string, url: string): boolean => URL.canParse(id) && id.split("#", 1)[0] !== url;
