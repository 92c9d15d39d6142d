import type { Sources } from "../sources";

const whole = /(?<=["'`])[a-z]\w*(?:\.[\w-]+)+(?=["'`])/g;
const template = /`([a-z]\w*\.[^`\s]*\$\{[^`]*)`/g;
const hole = /\$\{[^}]*\}/;

/** Which keys the code can ask for: as a whole, or as a template with holes, or by their beginning. */
export function usedKeys(keys: Iterable<string>, sources: Sources): Set<string> {
  const named = new Set<string>();
  const patterns: RegExp[] = [];
  for (const [file, text] of sources) {
    if (/\.(test|slow-test|start-test)\.tsx?$/.test(file) || /^(e2e|scripts|tests|messages)\//.test(file)) continue;
    for (const [key] of text.matchAll(whole)) named.add(key);
    for (const [, words = ""] of text.matchAll(template)) patterns.push(...patternOf(words));
  }
  return new Set([...keys].filter((key) => named.has(key) || patterns.some((pattern) => pattern.test(key))));
}

/** `listing.status.${status}` stands for every key of that form. */
function patternOf(words: string): RegExp[] {
  const parts = words.split(hole);
  if (!parts.every((part) => /^[\w.-]*$/.test(part))) return [];
  return [new RegExp(`^${parts.map((part) => part.replaceAll(".", "\\.")).join("[\\w-]+(?:\\.[\\w-]+)*")}$`)];
}
