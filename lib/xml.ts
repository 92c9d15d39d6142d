declare const finished: unique symbol;
/** Markup that is finished; only `element` makes it, so no text can pass for it. */
export type Xml = string & { readonly [finished]: true };

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Nothing = undefined | null | false | "";

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8"?>\n';

const entities: Record<string, string> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\r": "&#13;",
};

/** Most addresses and dates; looking takes less than replacing nothing. */
const plain = /^[\w\-./:]*$/;

const forbidden = /[^\t\n\r\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/** Text as it may stand between tags and in attributes, without the characters that XML 1.0 forbids. */
export const escapeXml = (text: string): string =>
  plain.test(text)
    ? text
    : text
        .toWellFormed()
        .replace(forbidden, "")
        .replace(/[&<>"'\r]/g, (character) => entities[character] ?? "");

/** `<name a="b">content</name>`: text is escaped, finished children are joined; attributes without a value are left out. */
export function element(
  name: string,
  content: string | number | readonly (Xml | Nothing)[] = "",
  attributes: Attributes = {},
): Xml {
  const inside = typeof content === "object" ? content.filter(Boolean).join("") : escapeXml(String(content));
  const given = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return (inside ? `<${name}${given}>${inside}</${name}>` : `<${name}${given}/>`) as Xml;
}
