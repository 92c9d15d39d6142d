/** Written `name=""` when true, left out when not. */
const flags = new Set(
  "allowFullScreen async autoPlay controls default defer disabled formNoValidate hidden inert itemScope loop noModule noValidate open playsInline readOnly required reversed autoFocus multiple muted checked selected".split(
    " ",
  ),
);
/** Also said when they are true or false. */
const words = new Set(["contentEditable", "spellCheck", "draggable", "value"]);
/** Left out below one. */
const counts = new Set(["cols", "rows", "size", "span"]);
const addresses = new Set(["href", "src", "action", "formAction"]);
/** Another word in HTML. */
const renamed = new Map(
  Object.entries({
    className: "class",
    htmlFor: "for",
    strokeWidth: "stroke-width",
    strokeLinecap: "stroke-linecap",
    strokeLinejoin: "stroke-linejoin",
    strokeDasharray: "stroke-dasharray",
    textAnchor: "text-anchor",
    fontFamily: "font-family",
    fontSize: "font-size",
    fontWeight: "font-weight",
    shapeRendering: "shape-rendering",
    vectorEffect: "vector-effect",
    fillRule: "fill-rule",
    clipRule: "clip-rule",
  }),
);
/** The same word: HTML does not tell upper from lower case, and SVG spells these so. */
const asTheyAre = new Set(
  "autoComplete autoCapitalize colSpan crossOrigin dateTime encType enterKeyHint fetchPriority formMethod hrefLang imageSizes imageSrcSet inputMode itemProp itemType maxLength minLength preserveAspectRatio srcLang srcSet tabIndex unitCode useMap viewBox".split(
    " ",
  ),
);

/** One attribute as HTML, with the space before it. @returns undefined where React had better write it itself */
export function writeAttribute(name: string, value: unknown): string | undefined {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean") return undefined;
  let write = writers.get(name);
  if (!write) {
    write = writerOf(name);
    writers.set(name, write);
  }
  return write(value);
}

type Value = string | number | boolean;
type Write = (value: Value) => string | undefined;

/** By name, and names are those of our own components. */
const writers = new Map<string, Write>();

function writerOf(name: string): Write {
  const word = saying(name);
  const said = unlessFlag(word);
  if (flags.has(name)) return (value) => (value ? ` ${name}=""` : "");
  if (words.has(name) || dashed.test(name)) return word;
  if (counts.has(name)) return (value) => (Number(value) >= 1 ? word(value) : "");
  if (addresses.has(name)) return (value) => (mayBeScript.test(String(value)) ? undefined : said(value));
  if (lowerCase.test(name) || asTheyAre.has(name)) return said;
  const other = renamed.get(name);
  return other ? unlessFlag(saying(other)) : () => undefined;
}

const saying = (name: string) => (value: Value) => ` ${name}="${escapeHtml(value)}"`;
/** True and false are only said where they are words. */
const unlessFlag = (say: (value: Value) => string) => (value: Value) => (typeof value === "boolean" ? "" : say(value));

const dashed = /^(data|aria)-[a-z0-9-]+$/;
const lowerCase = /^(?!on|style$|ref$|start$|capture$|download$|is$)[a-z][a-z0-9-]*$/;
/** React refuses `javascript:`, however it is spelt, so whatever could be that is left to it. */
const mayBeScript = /^[\0-\x20]*j|^$/i;

const special = /["&'<>]/g;
const isSpecial = /["&'<>]/;
const escapes: Record<string, string> = { '"': "&quot;", "&": "&amp;", "'": "&#x27;", "<": "&lt;", ">": "&gt;" };

/** For text and for attributes, as React does it. */
export function escapeHtml(value: string | number | boolean): string {
  const text = String(value);
  return isSpecial.test(text) ? text.replace(special, (character) => escapes[character] ?? "") : text;
}
