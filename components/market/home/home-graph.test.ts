import { expect, test } from "vitest";
import { findGraphErrors } from "@/components/layout/graph.fixture";
import { locales } from "@/lib/i18n/locale";
import { homeGraph } from "./home-graph";

test("structured data of the home page is a valid store and web site in each language, without a SearchAction", () => {
  for (const locale of locales) {
    const graph = homeGraph(locale);
    expect(findGraphErrors(graph), locale).toEqual([]);
    expect(graph.map((node) => node["@type"])).toEqual(["OnlineStore", "WebSite"]);
    expect(JSON.stringify(graph)).not.toContain("SearchAction");
  }
});
