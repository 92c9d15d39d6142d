import path from "node:path";
import type { Sources } from "../sources";

export type Import = {
  /** The text between the quotes. */
  specifier: string;
  /** A file of the project, or undefined for a package. */
  file?: string;
  /** Whether the import is erased at compile time. */
  isType: boolean;
};

const statement = /^(?:import|export)\s+(type\s+)?(?:[\w*{}\s,$]+?\s+from\s+)?"([^"]+)"/gm;
const dynamic = /(?<!typeof )\bimport\(\s*"([^"]+)"\s*\)/g;
const endings = ["", ".ts", ".tsx", ".mjs", ".json", "/index.ts", "/index.tsx"];

/** Imports found so far, since rules request the imports of one file hundreds of times. */
const cache = new WeakMap<Sources, Map<string, Import[]>>();

/** Returns the imports of a file; `isType` marks type imports. */
export function listImports(file: string, sources: Sources): Import[] {
  const known = cache.get(sources) ?? new Map<string, Import[]>();
  cache.set(sources, known);
  const imports = known.get(file) ?? findImports(file, sources);
  known.set(file, imports);
  return imports;
}

function findImports(file: string, sources: Sources): Import[] {
  const text = sources.get(file) ?? "";
  return [
    ...[...text.matchAll(statement)].map(([, type, specifier = ""]) => ({ specifier, isType: type !== undefined })),
    ...[...text.matchAll(dynamic)].map(([, specifier = ""]) => ({ specifier, isType: false })),
  ].map((cache) => ({ ...cache, file: fileOf(cache.specifier, file, sources) }));
}

/** Returns every file that runs when this one does, itself included. Files for which `enters` is false are skipped. */
export function findImportClosure(
  file: string,
  sources: Sources,
  enters: (file: string) => boolean = () => true,
): Set<string> {
  const seen = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next) || !enters(next)) continue;
    seen.add(next);
    for (const cache of listImports(next, sources)) if (cache.file && !cache.isType) waiting.push(cache.file);
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
