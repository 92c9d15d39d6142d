import { Parser } from "htmlparser2";

export type Head = {
  lang?: string;
  dir?: string;
  title: string;
  canonical?: string;
  robots?: string;
  description?: string;
  /** hreflang → address. */
  alternates: Map<string, string>;
  /** What those are told who show a link to the page: `og:title`, `twitter:card`, … Of several, the first. */
  shared: Map<string, string>;
};

/** What a search engine takes from the head of a page; what stands in its body does not count. */
export function headOf(html: string): Head {
  const head: Head = { title: "", alternates: new Map(), shared: new Map() };
  let place: "before" | "head" | "title" | "body" = "before";
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === "html") Object.assign(head, { lang: attributes.lang, dir: attributes.dir });
      if (name === "head") place = "head";
      if (name === "body") place = "body";
      if (place === "head" && name === "title") place = "title";
      if (place !== "head") return;
      if (name === "meta" && attributes.name === "robots") head.robots = attributes.content;
      if (name === "meta" && attributes.name === "description") head.description = attributes.content;
      const told = attributes.property ?? attributes.name ?? "";
      if (name === "meta" && /^(og|twitter):/.test(told) && !head.shared.has(told))
        head.shared.set(told, attributes.content ?? "");
      if (name !== "link") return;
      if (attributes.rel === "canonical") head.canonical = attributes.href;
      if (attributes.rel === "alternate" && attributes.hreflang)
        head.alternates.set(attributes.hreflang, attributes.href ?? "");
    },
    ontext(text) {
      if (place === "title") head.title += text;
    },
    onclosetag(name) {
      if (name === "title" && place === "title") place = "head";
    },
  });
  parser.end(html);
  return head;
}
