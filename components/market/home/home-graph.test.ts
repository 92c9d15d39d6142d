import { expect, test } from "vitest";
import { faultsIn } from "@/components/layout/graph.fixture";
import { locales } from "@/lib/i18n/locale";
import { homeGraph } from "./home-graph";

test("the market for search engines is one store and its site, whole in every language, without a search box", () => {
  for (const locale of locales) {
    const graph = homeGraph(locale);
    expect(faultsIn(graph), locale).toEqual([]);
    expect(graph.map((node) => node["@type"])).toEqual(["OnlineStore", "WebSite"]);
    expect(JSON.stringify(graph)).not.toContain("SearchAction");
  }
});
