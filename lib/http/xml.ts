import { escapeXml } from "./escape-html";

declare const isFinished: unique symbol;
/** Finished markup. Only `element` creates it, so that no unescaped text can be used as markup. */
export type Xml = string & { readonly [isFinished]: true };

type Attributes = Readonly<Record<string, string | number | undefined>>;
type Empty = undefined | null | false | "";

export const xmlHeader = '<?xml version="1.0" encoding="UTF-8"?>\n';

/**
 * Builds `<name a="b">content</name>`: text is escaped, children are joined, attributes without a value are left out.
 */
export function element(
  name: string,
  content: string | number | readonly (Xml | Empty)[] = "",
  attributes: Attributes = {},
): Xml {
  const inside = typeof content === "object" ? content.filter(Boolean).join("") : escapeXml(String(content));
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join("");
  return (inside ? `<${name}${written}>${inside}</${name}>` : `<${name}${written}/>`) as Xml;
}
