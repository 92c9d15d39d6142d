import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import { asideTag } from "@/lib/aside";

/** The page needs React in the browser to be complete, so it must not be published. */
export class UnfinishedDocument extends Error {}

/** A plain document of which pieces are still aside: its HTML, and the numbers of what comes in between. */
export type Frame = { parts: (string | number)[]; styleHashes: string[] };
type Attributes = Record<string, string>;
type Cut = [start: number, end: number, piece?: number];

/**
 * A page rendered by Next as a plain document: no React, no flight data, nothing inline that runs. The source is
 * parsed, never written anew: what stays is byte for byte what React wrote.
 * @throws UnfinishedDocument on every sign of a page that a script was to finish
 */
export function toFrame(source: string): Frame {
  const cuts: Cut[] = [];
  const styleHashes: string[] = [];
  let scriptFrom = -1;
  let styleFrom = -1;

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const reason = whyUnfinished(name, attributes);
        if (reason) throw new UnfinishedDocument(reason);
        if (name === "script" && !staysScript(attributes)) scriptFrom = parser.startIndex;
        if (name === asideTag) cuts.push([parser.startIndex, parser.endIndex + 1, Number(attributes.n)]);
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
        if (name === asideTag) cuts.push([parser.startIndex, parser.endIndex + 1]);
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
  if (parts.some((part) => typeof part === "string" && part.includes(`<${asideTag}`)))
    throw new UnfinishedDocument("piece where none can be");
  return { parts, styleHashes };
}

/** The document, with what was put aside in its place. @throws UnfinishedDocument when a piece is not there */
export function fill({ parts }: Frame, aside: readonly string[]): string {
  const pieces = parts.map((part) => {
    const piece = typeof part === "string" ? part : aside[part];
    if (piece === undefined) throw new UnfinishedDocument(`lost piece ${part}`);
    return piece;
  });
  return pieces.join("");
}

/** React says it of forms that answer where they stand. HTML says that by saying nothing. */
const emptyAction = ' action=""';

/** Data is no script; the site's own script lives under /assets/. */
const staysScript = ({ src, type }: Attributes) =>
  src ? src.startsWith("/assets/") : type === "application/ld+json" || type === "application/json";

/** Hints for React's files, and the one that keeps a page unpainted until React's last script is there. */
const isForReact = (name: string, { rel, as, name: meta }: Attributes) =>
  (name === "link" && (rel === "modulepreload" || rel === "expect" || (rel === "preload" && as === "script"))) ||
  (name === "meta" && meta === "next-size-adjust");

function whyUnfinished(name: string, { id = "", action = "", formaction = "" }: Attributes) {
  if (name === "template") return `placeholder <template id="${id}">`;
  if (/^[BPS]:[0-9a-f]+$/.test(id)) return `segment ${id}`;
  if (id === "__next_error__") return "error shell";
  if (/^javascript:/.test(action) || /^javascript:/.test(formaction)) return "form that only a script can send";
  return undefined;
}

function without(source: string, cuts: Cut[]): Frame["parts"] {
  const parts: Frame["parts"] = [];
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
