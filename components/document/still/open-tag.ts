import { escapeHtml, writeAttribute } from "./attributes";

export type Props = Record<string, unknown>;

/** What React turns into something else, hoists into the head, or sends ahead of the page. */
const notOurs =
  /^(html|head|body|title|meta|link|base|style|object|menuitem|pre|listing|annotation-xml|(color|font|missing)-.*)$/;
const known = new Map<string, boolean>();

/** React does something of its own with what is in it. */
export function isReacts(tag: string): boolean {
  let answer = known.get(tag);
  if (answer === undefined) {
    answer = notOurs.test(tag);
    known.set(tag, answer);
  }
  return answer;
}

const notAttributes = new Set([
  "children",
  "dangerouslySetInnerHTML",
  "suppressHydrationWarning",
  "suppressContentEditableWarning",
]);

/**
 * `<tag …>` as React writes it, but for the order of attributes.
 * @returns undefined where React has to write it: functions, styles, and all whose rules are not known here
 */
export function openTag(tag: string, given: Props, isSvg?: boolean): string | undefined {
  if (isReacts(tag) && !(isSvg && tag === "title")) return undefined;
  if (tag === "script" && (given.async || given.children !== undefined)) return undefined;
  const props = tag === "input" ? fieldProps(given) : given;
  const write = tag.includes("-") ? writeCustom : writeAttribute;
  const isChoice = tag === "select" || tag === "textarea";
  let opening = `<${tag}`;
  for (const name in props) {
    if (notAttributes.has(name) || (isChoice && (name === "value" || name === "defaultValue"))) continue;
    const written = write(name, props[name]);
    if (written === undefined) return undefined;
    opening += written;
  }
  return `${opening}>`;
}

/** Elements of our own take every name as it is; true is an empty attribute, false none. */
function writeCustom(name: string, value: unknown): string | undefined {
  if (value === null || value === undefined || value === false) return "";
  if (name === "style" || name === "ref") return undefined;
  const said = name === "className" ? "class" : name;
  if (value === true) return ` ${said}=""`;
  if (typeof value !== "string" && typeof value !== "number") return undefined;
  return ` ${said}="${escapeHtml(value)}"`;
}

function fieldProps({ defaultValue, defaultChecked, ...props }: Props): Props {
  return { ...props, value: props.value ?? defaultValue, checked: props.checked ?? defaultChecked };
}
