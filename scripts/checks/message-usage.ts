import type { Sources } from "../sources";

const wholeKey = /(?<=["'`])[a-z]\w*(?:\.[\w-]+)+(?=["'`])/g;
const template = /`([a-z]\w*\.[^`\s]*\$\{[^`]*)`/g;
const placeholder = /\$\{[^}]*\}/;

/** Returns the keys that the code uses: as a wholeKey text, or as a template with placeholders. */
export function findUsedKeys(keys: Iterable<string>, sources: Sources): Set<string> {
  const named = new Set<string>();
  const patterns: RegExp[] = [];
  for (const [file, text] of sources) {
    if (/\.(test|slow-test|start-test)\.tsx?$/.test(file) || /^(e2e|scripts|tests|messages)\//.test(file)) continue;
    for (const [key] of text.matchAll(wholeKey)) named.add(key);
    for (const [, words = ""] of text.matchAll(template)) patterns.push(...patternOf(words));
  }
  return new Set([...keys].filter((key) => named.has(key) || patterns.some((pattern) => pattern.test(key))));
}

/** Turns a template such as `listing.status.${status}` into a pattern that matches all its keys. */
function patternOf(words: string): RegExp[] {
  const parts = words.split(placeholder);
  if (!parts.every((part) => /^[\w.-]*$/.test(part))) return [];
  return [new RegExp(`^${parts.map((part) => part.replaceAll(".", "\\.")).join("[\\w-]+(?:\\.[\\w-]+)*")}$`)];
}
