import type { Sources } from "../sources";
import { findImportClosure, listImports } from "./imports";

const isDocument = (file: string) =>
  /^app\/\[locale\]\/\(market\)\/(?:.*\/)?(?:page|layout)\.tsx$/.test(file) || file === "app/[locale]/layout.tsx";
/** Pages that the page cache serves to every visitor, so they may not read cookies or the session. */
const isShared = (file: string) =>
  /^app\/\[locale\]\/\(market\)\/(?:(?:c|p|shop|market|new|videos|industries|about|search|status)\/.*)?page\.tsx$/.test(
    file,
  );

const isClient = (text = "") => /^\s*["']use client["']/.test(text);
const isServerAction = (text = "") => /^\s*["']use server["']/.test(text);

const isElement = (file: string) => file.endsWith(".element.ts");

/** Files that run in a browser import no server modules: one `node:` import brings a polyfill of half a megabyte. */
export function browserComplaints(sources: Sources): string[] {
  const complaints = new Set<string>();
  for (const [file, text] of sources) {
    if (!isClient(text) && !isElement(file)) continue;
    for (const each of findImportClosure(file, sources, (other) => !isServerAction(sources.get(other))))
      for (const { specifier, isType } of listImports(each, sources))
        if (!isType && /^(?:node:|zod$|sharp$)/.test(specifier))
          complaints.add(`${each} imports ${specifier} and runs in the browser through ${file}: split what it shares`);
  }
  return [...complaints];
}

/** Checks the rules that keep public pages complete, cacheable HTML; see docs/conventions.md, "Documents". */
export function documentComplaints(sources: Sources): string[] {
  const complaints = new Set<string>();
  for (const file of sources.keys()) {
    if (/^app\/(?:\[locale\]\/(?:\(market\)\/.*)?)?loading\.tsx$/.test(file))
      complaints.add(`${file}: a loading state above a document turns its 404 and 308 into 200; delete it`);
    if (isDocument(file))
      for (const each of componentsOf(file, sources)) for (const c of documentRules(each, sources)) complaints.add(c);
    if (isShared(file))
      for (const each of componentsOf(file, sources))
        if (/from "(?:next\/headers|@\/app\/_lib\/(?:session|current-actor))"/.test(sources.get(each) ?? ""))
          complaints.add(
            `${each}: ${file} is one page for everybody, so nothing on it may read cookies or the session`,
          );
  }
  return [...complaints];
}

/** Returns the components of a document, without the server actions of its forms. */
const componentsOf = (file: string, sources: Sources) =>
  [...findImportClosure(file, sources, (each) => !isServerAction(sources.get(each)))].filter((each) =>
    each.endsWith(".tsx"),
  );

function* documentRules(file: string, sources: Sources): Generator<string> {
  const text = sources.get(file) ?? "";
  if (isClient(text) && !/\buseActionState\(/.test(text))
    yield `${file}: a document ships no React; "use client" is only for a form with useActionState`;
  if (/<Suspense\b/.test(text)) yield `${file}: a document answers whole; await the query instead of <Suspense>`;
}
