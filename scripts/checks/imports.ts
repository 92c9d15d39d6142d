import path from "node:path";
import type { Sources } from "../sources";

export type Import = {
  /** What stands between the quotes. */
  specifier: string;
  /** A file of the project, or undefined for a package. */
  file?: string;
  /** Gone when the program runs. */
  isType: boolean;
};

const statement = /^(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?"([^"]+)"/gm;
const dynamic = /(?<!typeof )\bimport\(\s*"([^"]+)"\s*\)/g;
const endings = ["", ".ts", ".tsx", ".mjs", ".json", "/index.ts", "/index.tsx"];

/** Imports found so far: rules that follow them ask for the same file hundreds of times. */
const found = new WeakMap<Sources, Map<string, Import[]>>();

/** What a file imports, types told apart. */
export function importsOf(file: string, sources: Sources): Import[] {
  const known = found.get(sources) ?? new Map<string, Import[]>();
  found.set(sources, known);
  const imports = known.get(file) ?? findImports(file, sources);
  known.set(file, imports);
  return imports;
}

function findImports(file: string, sources: Sources): Import[] {
  const text = sources.get(file) ?? "";
  return [
    ...[...text.matchAll(statement)].map(([, type, specifier = ""]) => ({ specifier, isType: type !== undefined })),
    ...[...text.matchAll(dynamic)].map(([, specifier = ""]) => ({ specifier, isType: false })),
  ].map((found) => ({ ...found, file: fileOf(found.specifier, file, sources) }));
}

/** Every file that runs when this one does, itself included. `enters` may refuse to look into a file. */
export function closureOf(file: string, sources: Sources, enters: (file: string) => boolean = () => true): Set<string> {
  const seen = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next) || !enters(next)) continue;
    seen.add(next);
    for (const found of importsOf(next, sources)) if (found.file && !found.isType) waiting.push(found.file);
  }
  return seen;
}

function fileOf(specifier: string, from: string, sources: Sources): string | undefined {
  const wanted = specifier.startsWith("@/")
    ? specifier.slice(2)
    : specifier.startsWith(".")
      ? path.posix.join(path.posix.dirname(from), specifier)
      : undefined;
  if (wanted === undefined) return undefined;
  return endings.map((ending) => wanted + ending).find((candidate) => sources.has(candidate)) ?? wanted;
}
