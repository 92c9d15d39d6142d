import { expect, test } from "vitest";
import { findXmlError } from "../feeds";
import { validateHtml } from "./html-validate";
import { validateStructuredData } from "./structured-data";

const page = (body: string) =>
  `<!DOCTYPE html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;
const graph = (node: object) =>
  page(`<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...node })}</script>`);

test("HTML is checked for errors, not for style", async () => {
  expect(await validateHtml(page("<p class='a'>Fine</p><br/>"))).toEqual([]);
  expect(await validateHtml(page("<p><div>No</div></p>"))).not.toEqual([]);
  expect(await validateHtml(page('<i id="a"></i><i id="a"></i>'))).toEqual([expect.stringContaining("no-dup-id")]);
});

test("a product without a name is an error", async () => {
  const offers = { "@type": "Offer", price: "2.10", priceCurrency: "USD" };
  expect(
    await validateStructuredData(
      graph({ "@type": "Product", name: "Horse", image: "https://m.example/a.jpg", offers }),
    ),
  ).toEqual([]);
  expect(await validateStructuredData(graph({ "@type": "Product", offers }))).not.toEqual([]);
});

test("a feed that is cut off is not well-formed XML", async () => {
  expect(await findXmlError("<feed><title>New</title></feed>")).toBeUndefined();
  expect(await findXmlError("<feed><title>New</feed>")).toContain("title");
});
