import type { Sources } from "../sources";
import { findImportClosure, type Import, listImports } from "./imports";

type Layer = { name: string; holds: RegExp; may: string[]; because: string };

/** Folders of lib that hold tools; every other folder is a domain. */
const toolFolders = /^lib\/(?:cache|core|http|i18n|rendering|security)\//;
const domainPath = /^lib\/(?!(?:cache|core|http|i18n|rendering|security)\/)([^/]+)\//;

/** The studio has its own package.json: the market neither installs nor compiles what it imports. */
const studio = /^demo\/studio\//;

/** The layers and what each may import. A file belongs to the first layer that matches it. Types may come from anywhere. */
const layers: Layer[] = [
  {
    name: "testing",
    holds: /\.(test|slow-test|start-test|fixture)\.(tsx?|mjs)$|^db\/testing\/|^tests\/runner\/vitest\//,
    may: ["any"],
    because: "",
  },
  {
    name: "app",
    holds: /^app\//,
    may: ["app", "components", "domains", "tools", "base"],
    because: "a page or an action calls a domain and shows the result; tables and rules are not its business",
  },
  {
    name: "components",
    holds: /^components\//,
    may: ["components", "tools", "base"],
    because: "components show values that arrive as props; of the domains they may use pure files and types",
  },
  {
    name: "jobs",
    holds: /^jobs\//,
    may: ["jobs", "domains", "tools", "db", "base"],
    because: "a job is one line that calls a domain",
  },
  {
    name: "domains",
    holds: domainPath,
    may: ["domains", "tools", "db", "base"],
    because: "a domain decides, and imports neither pages and components nor jobs and the server",
  },
  {
    name: "tools",
    holds: toolFolders,
    may: ["tools", "messages", "base"],
    because: "a tool knows no domain and no table",
  },
  { name: "messages", holds: /^messages\//, may: ["messages"], because: "messages depend on nothing" },
  {
    name: "base",
    holds: /^db\/base\//,
    may: ["base"],
    because: "lists, ids and settings below the tables depend on nothing",
  },
  { name: "db", holds: /^db\//, may: ["db", "base"], because: "tables are below the rules that use them" },
  {
    name: "demo",
    holds: /^demo\//,
    may: ["demo", "domains", "tools", "db", "base"],
    because: "the demo market fills tables as a domain would",
  },
  {
    name: "server",
    holds: /^server\//,
    may: ["server", "jobs", "db", "tools", "base"],
    because: "the server starts everything and contains no rules of a domain",
  },
  { name: "journeys", holds: /^e2e\//, may: ["any"], because: "" },
  { name: "scripts", holds: /^(scripts|tests)\//, may: ["any"], because: "" },
  { name: "project", holds: /^[^/]+\.ts$/, may: ["any"], because: "" },
];

/** A domain imports itself and the domains before it. Events come first, since every command records one. */
export const domainOrder = [
  "events",
  "accounts",
  "shops",
  "media",
  "catalogue",
  "videos",
  "moderation",
  "verifications",
  "search",
  "imports",
  "translations",
  "inquiries",
  "trade",
  "fairs",
  "ai",
  "market",
  "insights",
  "publishing",
  "notifications",
  "offboarding",
];

const packages: { name: RegExp; allowedIn: RegExp; because: string }[] = [
  {
    name: /^(next|react|react-dom)(\/|$)/,
    allowedIn: /^(app|components|server|e2e|scripts|tests)\/|^[^/]+\.ts$|\.(slow-)?test\.tsx?$/,
    because: "rules must run without a web server: Next and React stay in app, components and server",
  },
  {
    name: /^(next-auth|@auth\/)/,
    allowedIn: /^app\/(_lib\/session|api\/auth\/)/,
    because: "app/_lib/session.ts is the one file that knows how people sign in",
  },
  {
    name: /^@react-pdf\//,
    allowedIn: /^components\/(trade\/proformas|fairs)\/pdf\//,
    because: "PDFs are rendered in their own process; see lib/rendering/print-pdf.ts",
  },
  {
    name: /^(drizzle-orm|postgres)(\/|$)/,
    allowedIn:
      /^(db|lib\/(?!(?:cache|core|http|i18n|rendering|security)\/)[^/]+|jobs|server|demo|e2e|scripts|tests)\/|^drizzle\.config\.ts$|\.(slow-)?test\.tsx?$/,
    because: "SQL lives in the domains of lib, db and jobs",
  },
  {
    name: /^@opentelemetry\//,
    allowedIn: /^server\/tracing\//,
    because: "traces are off by default, and then nothing of OpenTelemetry is loaded: use db/base/trace.ts",
  },
  {
    name: /^lru-cache$/,
    allowedIn: /^lib\/cache\/|^server\/page-cache\/page-cache\.ts$/,
    because: "lib/cache is the one module that caches; use createCache. The page cache counts bytes and tags",
  },
];

/** An import that is allowed in spite of the layers, with its reason. The check complains about an unused exception. */
export type Exception = { file: string; imports: string; because: string };

const layerOf = (file: string) => layers.find(({ holds }) => holds.test(file));
const domainOf = (file: string) => domainPath.exec(file)?.[1];

export function layerComplaints(sources: Sources, exceptions: readonly Exception[]): string[] {
  const unused = new Set(exceptions);
  const complaints: string[] = [];
  for (const file of sources.keys())
    for (const found of listImports(file, sources)) {
      const reason = findViolation(file, found, sources);
      if (!reason) continue;
      const exception = exceptions.find(
        (each) => each.file === file && each.imports === (found.file ?? found.specifier),
      );
      if (exception) unused.delete(exception);
      else complaints.push(`${file} imports ${found.file ?? found.specifier}: ${reason}`);
    }
  for (const { file, imports } of unused)
    complaints.push(
      `${file} no longer imports ${imports}: take the exception out of scripts/checks/import-boundaries.ts`,
    );
  return complaints;
}

function findViolation(
  file: string,
  { file: target, specifier, isType }: Import,
  sources: Sources,
): string | undefined {
  if (target !== undefined && studio.test(target))
    return "demo/studio is a package of its own: it may import from here, but not the other way round, not even types";
  const from = layerOf(file);
  const domains = [file, target ?? ""].map(domainOf);
  if (isType && from?.name !== "db" && from?.name !== "base" && domains.includes(undefined)) return undefined;
  if (!from) return "its folder has no layer; add it to scripts/checks/layers.ts";
  if (target === undefined)
    return packages.find(({ name, allowedIn }) => name.test(specifier) && !allowedIn.test(file))?.because;
  const to = layerOf(target);
  if (!to) return "that folder has no layer; add it to scripts/checks/layers.ts";
  if (to.name === "testing" && !["testing", "journeys", "scripts", "project"].includes(from.name))
    return "test factories are for tests";
  if (from.may.includes("any")) return undefined;
  if (from.name === "components" && to.name === "domains" && isPure(target, sources)) return undefined;
  if (!from.may.includes(to.name)) return from.because;
  return from.name === "domains" ? findDomainViolation(file, target) : undefined;
}

function findDomainViolation(file: string, target: string): string | undefined {
  const [own, other] = [domainOf(file), domainOf(target)];
  if (own === undefined || other === undefined || own === other) return undefined;
  for (const domain of [own, other])
    if (!domainOrder.includes(domain)) return `"${domain}" has no place in domainOrder of scripts/checks/layers.ts`;
  return domainOrder.indexOf(other) < domainOrder.indexOf(own)
    ? undefined
    : `domains come in the order ${domainOrder.join(", ")}, and import only what stands before them`;
}

/** Rules without database, files or packages, which a browser may run as well. */
function isPure(file: string, sources: Sources): boolean {
  return [...findImportClosure(file, sources)].every((each) =>
    listImports(each, sources).every(
      (found) => found.isType || (found.file !== undefined && /^(lib\/|messages\/|db\/base\/)/.test(found.file)),
    ),
  );
}
