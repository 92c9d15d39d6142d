import type { Thing } from "schema-dts";
import { siteOrigin } from "@/lib/http/site";

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/**
 * Returns the errors of a structured-data graph: missing or empty values, NaN, prices that are not plain decimals,
 * formatted text, relative URLs, and references to nodes of this site that the graph does not contain.
 */
export function findGraphErrors(graph: Exclude<Thing, string>[]): string[] {
  const serialized = JSON.parse(JSON.stringify(graph)) as Json;
  const nodes: { [name: string]: Json }[] = [];
  const faults: string[] = [];
  const visit = (value: Json | undefined, at: string) => {
    if (value === null || value === undefined) faults.push(`${at} has no value`);
    else if (typeof value === "string") faults.push(...faultsOf(value, at));
    else if (Array.isArray(value)) {
      if (value.length === 0) faults.push(`${at} is empty`);
      for (const [index, each] of value.entries()) visit(each, `${at}[${index}]`);
    } else if (typeof value === "object") {
      nodes.push(value);
      for (const [name, each] of Object.entries(value)) visit(each, `${at}.${name}`);
    }
  };
  visit(serialized, "graph");
  const defined = new Set(nodes.filter(hasProperties).map((node) => node["@id"]));
  for (const { "@id": id } of nodes)
    if (typeof id === "string" && id.startsWith(siteOrigin().href) && !defined.has(id))
      faults.push(`${id} references no node of the graph`);
  return faults;
}

const hasProperties = (node: { [name: string]: Json }) => Object.keys(node).length > 1;

function* faultsOf(text: string, at: string): Generator<string> {
  const name =
    at
      .split(".")
      .at(-1)
      ?.replace(/\[\d+\]$/, "") ?? "";
  if (text.trim() === "") yield `${at} is empty`;
  if (/\bNaN\b|\bundefined\b|\[object/.test(text)) yield `${at} contains "${text}"`;
  if (/[\u2066-\u2069]/.test(text)) yield `${at} is formatted for people`;
  if (name === "price" && !/^\d+\.\d\d$/.test(text)) yield `${at} is not a plain decimal: "${text}"`;
  if (urlProperties.has(name) && !URL.canParse(text)) yield `${at} is not an absolute URL: "${text}"`;
}

const urlProperties = new Set(["@id", "url", "item", "image", "logo", "contentUrl", "thumbnailUrl", "availability"]);
