import { listFiles, readSources, type Sources } from "../sources";
import { listImports } from "./imports";
import { domainOrder } from "./layers";

/** Folders that are not named after a domain, per tree. */
const otherFolders: Readonly<Record<string, readonly string[]>> = {
  lib: ["cache", "core", "http", "i18n", "rendering", "security"],
  components: ["ui", "layout", "elements", "rendering", "workspace"],
  messages: ["layout", "workspace"],
  e2e: ["layout", "looks", "support", "workspace"],
  "db/schema": [],
};

/** Files that a tool expects at the root of a tree. */
const rootFiles =
  /^app\/(?:layout|not-found|error|global-error)\.tsx$|^(?:db\/schema\/(?:index|columns)|messages\/index)\.ts$/;

/** A domain has the same folder name in all trees, and the root of a tree has no other files. */
export function folderComplaints(files: Iterable<string>): string[] {
  const complaints = new Set<string>();
  for (const file of files) {
    const tree = ["lib", "components", "messages", "e2e", "db/schema", "app"].find((each) =>
      file.startsWith(`${each}/`),
    );
    if (tree === undefined) continue;
    const [folder = "", ...rest] = file.slice(tree.length + 1).split("/");
    if (rest.length === 0) {
      if (!rootFiles.test(file))
        complaints.add(`${file} lies at the root of ${tree}: move it into the folder of its domain`);
    } else if (tree !== "app" && !domainOrder.includes(folder) && !otherFolders[tree]?.includes(folder))
      complaints.add(`${tree}/${folder}: no domain has this name; see domainOrder in scripts/checks/layers.ts`);
  }
  return [...complaints].sort();
}

/** Lists import cycles, type imports included: each strongly connected group of files once (Tarjan's algorithm). */
export function cycleComplaints(sources: Sources): string[] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const complaints: string[] = [];
  const visit = (file: string): number => {
    const own = order.size;
    order.set(file, own);
    lowest.set(file, own);
    stack.push(file);
    for (const { file: target } of listImports(file, sources)) {
      if (target === undefined || !sources.has(target)) continue;
      const reached = order.has(target) ? (stack.includes(target) ? (order.get(target) ?? own) : own) : visit(target);
      lowest.set(file, Math.min(lowest.get(file) ?? own, reached));
    }
    const low = lowest.get(file) ?? own;
    if (low === own) {
      const circle = stack.splice(stack.indexOf(file));
      if (circle.length > 1)
        complaints.push(`${circle.sort().join(", ")} import each other: move what they share below`);
    }
    return low;
  };
  for (const file of sources.keys()) if (!order.has(file)) visit(file);
  return complaints.sort();
}

export async function checkFolders(): Promise<string[]> {
  const sources = readSources();
  return [...folderComplaints(listFiles(/\.(ts|tsx|mjs|json)$/)), ...cycleComplaints(sources)];
}
