import { escapeXml } from "./escape-html";

declare const finished: unique symbol;
/** Markup that is finished; only `element` makes it, so no text can pass for it. */
export type Xml = string & { readonly [finished]: true };

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Nothing = undefined | null | false | "";

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8"?>\n';

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
