import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import { placeholderTag } from "./shells/static-html";

/** The page needs React in the browser to be complete, so it must not be served. */
export class UnfinishedDocument extends Error {}

/** The HTML of a plain document, with the number of a piece at each placeholder. */
export type PlainHtml = { parts: (string | number)[]; styleHashes: string[] };
type Attributes = Record<string, string>;
type Cut = [start: number, end: number, piece?: number];

/**
 * Removes React's scripts, comments and flight data from a page that Next rendered, and every inline script. The source
 * is parsed and cut, not serialised again: the rest stays byte for byte what React wrote.
 * @throws UnfinishedDocument for a page that a script would have to complete
 */
export function toPlainHtml(source: string): PlainHtml {
  const cuts: Cut[] = [];
  const styleHashes: string[] = [];
  let scriptFrom = -1;
  let styleFrom = -1;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const reason = findUnfinishedReason(name, attributes);
        if (reason) throw new UnfinishedDocument(reason);
        if (name === "script" && !isPreservedScript(attributes)) scriptFrom = parser.startIndex;
        if (name === placeholderTag) cuts.push([parser.startIndex, parser.endIndex + 1, Number(attributes.n)]);
        if (isForReact(name, attributes)) cuts.push([parser.startIndex, parser.endIndex + 1]);
        if (name === "form" && attributes.action === "") {
          const at = source.indexOf(emptyAction, parser.startIndex);
          if (at >= 0) cuts.push([at, at + emptyAction.length]);
        }
        if (name === "style") styleFrom = parser.endIndex + 1;
      },
      onclosetag(name) {
        if (name === "script" && scriptFrom >= 0) {
          cuts.push([scriptFrom, parser.endIndex + 1]);
          scriptFrom = -1;
        }
        if (name === placeholderTag) cuts.push([parser.startIndex, parser.endIndex + 1]);
        if (name === "style") styleHashes.push(sha256(source.slice(styleFrom, parser.startIndex)));
      },
      oncomment(text) {
        if (/^\$[?!~]/.test(text)) throw new UnfinishedDocument(`boundary <!--${text}-->`);
        cuts.push([parser.startIndex, parser.endIndex + 1]);
      },
    },
    { decodeEntities: false },
  );
  parser.end(source);

  const parts = without(source, cuts);
  const last = parts.at(-1);
  if (typeof last !== "string" || !last.endsWith("</html>")) throw new UnfinishedDocument("no end");
  if (parts.some((part) => typeof part === "string" && part.includes(`<${placeholderTag}`)))
    throw new UnfinishedDocument("placeholder in an attribute or a text");
  return { parts, styleHashes };
}

/** Returns the document with all pieces filled in. @throws UnfinishedDocument if a piece is missing */
export function fillIn({ parts }: PlainHtml, pieces: readonly string[]): string {
  const html = parts.map((part) => {
    const piece = typeof part === "string" ? part : pieces[part];
    if (piece === undefined) throw new UnfinishedDocument(`piece ${part} is missing`);
    return piece;
  });
  return html.join("");
}

/** React writes this on forms that post to their own page; HTML forbids an empty action. */
const emptyAction = ' action=""';

/** Whether a script element stays in the page: data, and the site's own script under /assets/. */
const isPreservedScript = ({ src, type }: Attributes) =>
  src ? src.startsWith("/assets/") : type === "application/ld+json" || type === "application/json";

/** Matches hints for React's files, and the one that blocks painting until React's last script has loaded. */
const isForReact = (name: string, { rel, as, name: meta }: Attributes) =>
  (name === "link" && (rel === "modulepreload" || rel === "expect" || (rel === "preload" && as === "script"))) ||
  (name === "meta" && meta === "next-size-adjust");

function findUnfinishedReason(name: string, { id = "", action = "", formaction = "" }: Attributes) {
  if (name === "template") return `placeholder <template id="${id}">`;
  if (/^[BPS]:[0-9a-f]+$/.test(id)) return `segment ${id}`;
  if (id === "__next_error__") return "error shell";
  if (/^javascript:/.test(action) || /^javascript:/.test(formaction)) return "form that only a script can send";
  return undefined;
}

function without(source: string, cuts: Cut[]): PlainHtml["parts"] {
  const parts: PlainHtml["parts"] = [];
  let html = "";
  let from = 0;
  for (const [start, end, piece] of cuts) {
    html += source.slice(from, start);
    from = end;
    if (piece === undefined) continue;
    parts.push(html, piece);
    html = "";
  }
  parts.push(html + source.slice(from));
  return parts;
}

const sha256 = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
