import { Parser } from "htmlparser2";

export type Link = { path: string; text: string };

/** Reads the links of a page within the site, with their texts. */
export function readLinks(html: string): Link[] {
  const links: Link[] = [];
  let open: Link | undefined;
  const parser = new Parser({
    onopentag(tag, { href = "" }) {
      if (tag !== "a" || !href.startsWith("/")) return;
      open = { path: href.split("#")[0] ?? "", text: "" };
      links.push(open);
    },
    ontext(text) {
      if (open) open.text += text;
    },
    onclosetag(tag) {
      if (tag === "a") open = undefined;
    },
  });
  parser.end(html);
  return links;
}
