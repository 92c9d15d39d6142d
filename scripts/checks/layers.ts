import type { Sources } from "../sources";
import { closureOf, type Import, importsOf } from "./imports";

type Layer = { name: string; holds: RegExp; may: string[]; because: string };

/** A folder of lib is a slice, except the cache, which is a tool. */
const slicePath = /^lib\/(?!cache\/)([^/]+)\//;

/** The studio has its own package.json: the market neither installs nor compiles what it imports. */
const studio = /^demo\/studio\//;

/** Imports point down. The first layer that holds a file is the file's own. Types may come from anywhere. */
const layers: Layer[] = [
  {
    name: "testing",
    holds: /\.(test|slow-test|start-test|fixture)\.(tsx?|mjs)$|^db\/testing\/|^scripts\/test\/vitest\//,
    may: ["any"],
    because: "",
  },
  {
    name: "app",
    holds: /^app\//,
    may: ["app", "components", "slices", "tools"],
    because: "a page or an action asks a slice and shows what it says; tables and rules are not its business",
  },
  {
    name: "components",
    holds: /^components\//,
    may: ["components", "tools"],
    because: "components show values that arrive as props; of the slices they may use pure files and types",
  },
  {
    name: "jobs",
    holds: /^jobs\//,
    may: ["jobs", "slices", "tools", "db"],
    because: "a job is one line that calls a slice",
  },
  {
    name: "slices",
    holds: slicePath,
    may: ["slices", "tools", "db"],
    because: "a slice decides, and knows neither who shows it nor what starts it",
  },
  { name: "tools", holds: /^lib\//, may: ["tools", "messages"], because: "a tool knows no slice and no table" },
  { name: "messages", holds: /^messages\//, may: ["messages"], because: "words depend on nothing" },
  { name: "db", holds: /^db\//, may: ["db", "tools"], because: "tables are below the rules that use them" },
  {
    name: "demo",
    holds: /^demo\//,
    may: ["demo", "slices", "tools", "db"],
    because: "the demo market fills tables as a slice would",
  },
  {
    name: "server",
    holds: /^server\//,
    may: ["server", "jobs", "demo", "db", "tools", "scripts", "project"],
    because: "the server starts everything and decides nothing",
  },
  { name: "journeys", holds: /^e2e\//, may: ["any"], because: "" },
  { name: "scripts", holds: /^scripts\//, may: ["any"], because: "" },
  { name: "project", holds: /^[^/]+\.ts$/, may: ["any"], because: "" },
];

/** A slice imports itself and the slices before it. Events stand first, since every command records one. */
export const sliceOrder = [
  "security",
  "events",
  "accounts",
  "shops",
  "members",
  "media",
  "uploads",
  "attachments",
  "catalogue",
  "brands",
  "families",
  "trials",
  "factory",
  "videos",
  "search",
  "imports",
  "translations",
  "inquiries",
  "threads",
  "quotes",
  "assist",
  "proformas",
  "market",
  "sourcing",
  "saved",
  "insights",
  "feeds",
  "devices",
  "notifications",
  "privacy",
  "sitemaps",
  "indexnow",
  "closing",
];

const packages: { name: RegExp; stays: RegExp; because: string }[] = [
  {
    name: /^(next|react|react-dom)(\/|$)/,
    stays: /^(app|components|server|e2e|scripts)\/|^[^/]+\.ts$|\.(slow-)?test\.tsx?$/,
    because: "rules must run without a web server: Next and React stay in app, components and server",
  },
  {
    name: /^(next-auth|@auth\/)/,
    stays: /^app\/(session|api\/auth\/)/,
    because: "app/session.ts is the one file that knows how people sign in",
  },
  {
    name: /^@react-pdf\//,
    stays: /^components\/proformas\/pdf\//,
    because: "a PDF is set in a process of its own; see lib/proformas/render-pdf.ts",
  },
  {
    name: /^(drizzle-orm|postgres)(\/|$)/,
    stays: /^(db|lib\/[^/]+|jobs|server|demo|e2e|scripts)\/|^drizzle\.config\.ts$|\.(slow-)?test\.tsx?$/,
    because: "SQL lives in lib/<slice>, db and jobs",
  },
  {
    name: /^lru-cache$/,
    stays: /^lib\/cache\/|^server\/page-cache\/page-cache\.ts$/,
    because: "lib/cache is the one module that caches; use createCache. The page cache counts bytes and tags",
  },
];

/** What the table forbids and we do all the same, each with its reason. One that is no longer needed is a complaint. */
export type Exception = { file: string; imports: string; because: string };

const layerOf = (file: string) => layers.find(({ holds }) => holds.test(file));
const sliceOf = (file: string) => slicePath.exec(file)?.[1];

export function layerComplaints(sources: Sources, exceptions: readonly Exception[]): string[] {
  const unused = new Set(exceptions);
  const complaints: string[] = [];
  for (const file of sources.keys())
    for (const found of importsOf(file, sources)) {
      const reason = whyNot(file, found, sources);
      if (!reason) continue;
      const exception = exceptions.find(
        (each) => each.file === file && each.imports === (found.file ?? found.specifier),
      );
      if (exception) unused.delete(exception);
      else complaints.push(`${file} imports ${found.file ?? found.specifier}: ${reason}`);
    }
  for (const { file, imports } of unused)
    complaints.push(`${file} no longer imports ${imports}: take the exception out of scripts/checks/arrows.ts`);
  return complaints;
}

function whyNot(file: string, { file: target, specifier, isType }: Import, sources: Sources): string | undefined {
  if (target !== undefined && studio.test(target))
    return "demo/studio is a package of its own: it may import from here, but not the other way round, not even types";
  if (isType) return undefined;
  const from = layerOf(file);
  if (!from) return "its folder has no layer; add it to scripts/checks/layers.ts";
  if (target === undefined)
    return packages.find(({ name, stays }) => name.test(specifier) && !stays.test(file))?.because;
  const to = layerOf(target);
  if (!to) return "that folder has no layer; add it to scripts/checks/layers.ts";
  if (to.name === "testing" && !["testing", "journeys", "scripts", "project"].includes(from.name))
    return "test factories are for tests";
  if (from.may.includes("any")) return undefined;
  if (from.name === "components" && to.name === "slices" && isPure(target, sources)) return undefined;
  if (!from.may.includes(to.name)) return from.because;
  return from.name === "slices" ? whyNotSlice(file, target) : undefined;
}

function whyNotSlice(file: string, target: string): string | undefined {
  const [own, other] = [sliceOf(file), sliceOf(target)];
  if (own === undefined || other === undefined || own === other) return undefined;
  for (const slice of [own, other])
    if (!sliceOrder.includes(slice)) return `"${slice}" has no place in sliceOrder of scripts/checks/layers.ts`;
  return sliceOrder.indexOf(other) < sliceOrder.indexOf(own)
    ? undefined
    : `slices come in the order ${sliceOrder.join(", ")}, and import only what stands before them`;
}

/** Rules without database, files or packages, which a browser may run as well. */
function isPure(file: string, sources: Sources): boolean {
  return [...closureOf(file, sources)].every((each) =>
    importsOf(each, sources).every(
      (found) => found.isType || (found.file !== undefined && /^(lib\/|messages\/)/.test(found.file)),
    ),
  );
}
