import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { breadcrumbList } from "./breadcrumbs";
import { JsonLd } from "./json-ld";

test("text of a shop cannot close the script element", () => {
  const name = "</script><script>alert(1)</script> “A” & 'B'";
  const html = renderToStaticMarkup(<JsonLd graph={[{ "@type": "CollectionPage", name }]} />);
  const json = /^<script type="application\/ld\+json">([^<]*)<\/script>$/.exec(html)?.[1] ?? "";
  expect(JSON.parse(json)["@graph"][0].name).toBe(name);
});

test("breadcrumbs start at home and have absolute URLs", () => {
  expect(breadcrumbList("fr", [{ name: "Jouets", href: "/fr/c/toys-1" }])).toMatchObject({
    itemListElement: [
      { position: 1, name: "Accueil", item: expect.stringMatching(/^http.*\/fr$/) },
      { position: 2, name: "Jouets", item: expect.stringMatching(/\/fr\/c\/toys-1$/) },
    ],
  });
});
