import { Parser } from "htmlparser2";

export type Head = {
  lang?: string;
  dir?: string;
  title: string;
  canonical?: string;
  robots?: string;
  description?: string;
  /** Maps hreflang to the address. */
  alternates: Map<string, string>;
  /** Maps `og:title`, `twitter:card`, … to their content; the first one counts. */
  shared: Map<string, string>;
};

/** Parses the metadata in a page's head that search engines read. Tags in the body are ignored. */
export function parseHead(html: string): Head {
  const head: Head = { title: "", alternates: new Map(), shared: new Map() };
  let section: "before" | "head" | "title" | "body" = "before";
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "html") Object.assign(head, { lang: attributes.lang, dir: attributes.dir });
      if (name === "head") section = "head";
      if (name === "body") section = "body";
      if (section === "head" && name === "title") section = "title";
      if (section !== "head") return;
      if (name === "meta" && attributes.name === "robots") head.robots = attributes.content;
      if (name === "meta" && attributes.name === "description") head.description = attributes.content;
      const key = attributes.property ?? attributes.name ?? "";
      if (name === "meta" && /^(og|twitter):/.test(key) && !head.shared.has(key))
        head.shared.set(key, attributes.content ?? "");
      if (name !== "link") return;
      if (attributes.rel === "canonical") head.canonical = attributes.href;
      if (attributes.rel === "alternate" && attributes.hreflang)
        head.alternates.set(attributes.hreflang, attributes.href ?? "");
    },
    ontext(text) {
      if (section === "title") head.title += text;
    },
    onclosetag(name) {
      if (name === "title" && section === "title") section = "head";
    },
  });
  parser.end(html);
  return head;
}
