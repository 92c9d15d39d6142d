import type { Thing } from "schema-dts";
import { siteOrigin } from "@/lib/http/site";

type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/**
 * Everything that a reader of this graph would stumble over: values that are missing, empty or no number, prices that
 * are no plain decimals, formatted text, addresses that are not whole, and references to our own things that lead
 * nowhere.
 */
export function faultsIn(graph: Exclude<Thing, string>[]): string[] {
  const written = JSON.parse(JSON.stringify(graph)) as Json;
  const nodes: { [name: string]: Json }[] = [];
  const faults: string[] = [];
  const visit = (value: Json | undefined, at: string) => {
    if (value === null || value === undefined) faults.push(`${at} is no value`);
    else if (typeof value === "string") faults.push(...faultsOf(value, at));
    else if (Array.isArray(value)) {
      if (value.length === 0) faults.push(`${at} is empty`);
      for (const [index, each] of value.entries()) visit(each, `${at}[${index}]`);
    } else if (typeof value === "object") {
      nodes.push(value);
      for (const [name, each] of Object.entries(value)) visit(each, `${at}.${name}`);
    }
  };
  visit(written, "graph");
  const known = new Set(nodes.filter(isSaid).map((node) => node["@id"]));
  for (const { "@id": id } of nodes)
    if (typeof id === "string" && id.startsWith(siteOrigin().href) && !known.has(id))
      faults.push(`${id} leads nowhere`);
  return faults;
}

const isSaid = (node: { [name: string]: Json }) => Object.keys(node).length > 1;

function* faultsOf(text: string, at: string): Generator<string> {
  const name =
    at
      .split(".")
      .at(-1)
      ?.replace(/\[\d+\]$/, "") ?? "";
  if (text.trim() === "") yield `${at} is empty`;
  if (/\bNaN\b|\bundefined\b|\[object/.test(text)) yield `${at} says "${text}"`;
  if (/[\u2066-\u2069]/.test(text)) yield `${at} is formatted for people`;
  if (name === "price" && !/^\d+\.\d\d$/.test(text)) yield `${at} is no plain price: "${text}"`;
  if (addresses.has(name) && !URL.canParse(text)) yield `${at} is no whole address: "${text}"`;
}

const addresses = new Set(["@id", "url", "item", "image", "logo", "contentUrl", "thumbnailUrl", "availability"]);
