import { readFileSync } from "node:fs";
import { root } from "../sources";

export type Lock = {
  packages: Record<string, { version?: string; integrity?: string; link?: boolean; inBundle?: boolean }>;
};
export type Manifest = Record<
  "dependencies" | "devDependencies" | "optionalDependencies",
  Record<string, string> | undefined
>;

/** Complains about versions with known vulnerabilities, ranges instead of exact pins, and packages without a hash. */
export function minimumVersionComplaints(floors: Record<string, string>, lock: Lock, manifest: Manifest): string[] {
  const complaints: string[] = [];
  const found = new Set<string>();
  for (const [place, { version = "0", integrity, link, inBundle }] of Object.entries(lock.packages)) {
    const name = place.split("node_modules/").at(-1) ?? "";
    if (!name) continue;
    if (!integrity && !link && !inBundle)
      complaints.push(`package-lock.json: ${place} has no integrity; install it again`);
    for (const [wanted, floor] of Object.entries(floors)) {
      if (wanted.endsWith("/*") ? !name.startsWith(wanted.slice(0, -1)) : name !== wanted) continue;
      found.add(wanted);
      if (isBelow(version, floor)) complaints.push(`${place} is ${version}; below ${floor} it has a known hole`);
    }
  }
  for (const name of Object.keys(floors))
    if (!found.has(name)) complaints.push(`security-floors.json names ${name}, which is not installed`);
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  for (const [name, range] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))
    if (!/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(range)) complaints.push(`package.json: pin ${name} exactly, not ${range}`);
  return complaints;
}

/** Whether a version precedes another; a pre-release precedes its release. */
export function isBelow(version: string, floor: string): boolean {
  const [a, b] = [parts(version), parts(floor)];
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const difference =
      (a[index] ?? (index < 3 ? 0 : Number.POSITIVE_INFINITY)) -
      (b[index] ?? (index < 3 ? 0 : Number.POSITIVE_INFINITY));
    if (difference) return difference < 0;
  }
  return false;
}

const parts = (version: string) => (version.match(/\d+/g) ?? []).map(Number);

const readJson = (file: string) => JSON.parse(readFileSync(`${root}${file}`, "utf8"));

export const checkMinimumVersions = async () =>
  minimumVersionComplaints(readJson("security-floors.json"), readJson("package-lock.json"), readJson("package.json"));
