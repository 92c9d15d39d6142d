import { Parser } from "htmlparser2";
import { type Head, parseHead } from "../../e2e/support/head";

/** A price tier: its first quantity, and its text. */
export type PriceRow = { from: number; text: string };

export type PageReading = {
  head: Head;
  /** Elements of `<head>` that are in the body, or occur twice. */
  strays: string[];
  /** `href` of every link in the body that may be followed. */
  links: string[];
  /** The text of every JSON-LD script. */
  graphs: string[];
  /** The visible text. */
  text: string;
  priceRows: PriceRow[];
  /** The cards of listings, in their order: address of the picture, and of the listing. */
  cards: { picture: string; href: string }[];
};

const invisible = new Set(["script", "style", "template", "noscript"]);

/** Parses a page as a search engine does. */
export function readPage(html: string): PageReading {
  const page: PageReading = {
    head: parseHead(html),
    strays: [],
    links: [],
    graphs: [],
    text: "",
    priceRows: [],
    cards: [],
  };
  const open: string[] = [];
  const once = new Set<string>();
  let isBody = false;
  let isGraph = false;
  let row: PriceRow | undefined;
  /** The first picture of the card that is open. */
  let picture: string | undefined;
  let isCard = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      open.push(name);
      if (name === "body") isBody = true;
      const own = ownPartOfHead(name, attributes, open);
      if (own && (isBody || once.has(own))) page.strays.push(isBody ? `${own} in the body` : `${own} twice`);
      if (own) once.add(own);
      isGraph = name === "script" && attributes.type === "application/ld+json";
      if (isGraph) page.graphs.push("");
      if (name === "article") {
        isCard = /\bcard\b/.test(attributes.class ?? "");
        picture = undefined;
      }
      if (isCard && name === "img") picture ??= attributes.src;
      if (isCard && name === "a" && picture && attributes.href?.includes("/p/")) {
        page.cards.push({ picture, href: attributes.href });
        isCard = false;
      }
      if (attributes["data-from"]) row = { from: Number(attributes["data-from"]), text: "" };
      if (isBody && name === "a" && attributes.href && !/\bnofollow\b/.test(attributes.rel ?? ""))
        page.links.push(attributes.href);
    },
    ontext(text) {
      if (isGraph) page.graphs[page.graphs.length - 1] += text;
      if (!isBody || invisible.has(open.at(-1) ?? "")) return;
      page.text += text;
      if (row) row.text += text;
    },
    onclosetag(name) {
      open.pop();
      isGraph = false;
      page.text += " ";
      if (row) row.text += " ";
      if (name !== "a" || !row) return;
      page.priceRows.push(row);
      row = undefined;
    },
  });
  parser.end(html);
  return page;
}

function ownPartOfHead(name: string, attributes: Record<string, string>, open: string[]): string | undefined {
  if (name === "title") return open.includes("svg") ? undefined : "title";
  if (name === "meta" && /^(robots|description)$/.test(attributes.name ?? "")) return attributes.name;
  if (name !== "link") return undefined;
  if (attributes.rel === "canonical") return "canonical";
  return attributes.rel === "alternate" && attributes.hreflang ? `hreflang ${attributes.hreflang}` : undefined;
}
