import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { direction, type Locale, languageNames, languageTag, locales } from "@/lib/i18n/locale";
import { type Head, parseHead } from "../support/head";
import { type DocumentType, makeDocuments } from "../support/pages";
import { expect, test } from "../support/world";

const absolute = (path: string) => new URL(path, env().SITE_URL).href;

async function readHead({ name, path }: DocumentType, locale: Locale) {
  const response = await fetch(absolute(path(locale)), { redirect: "manual" });
  expect(response.status, `${name} in ${locale}`).toBe(200);
  expect(response.headers.get("content-type")).toContain("text/html");
  return parseHead(await response.text());
}

test("every kind of document exists in every language, and declares it and where else it is", async ({ world }) => {
  test.slow();
  const titles = new Map<string, string>();
  for (const document of await makeDocuments(world))
    for (const locale of locales) {
      const head = await readHead(document, locale);
      const label = `${document.name} in ${locale}`;
      expect.soft(head.lang, label).toBe(languageTag(locale));
      expect.soft(head.dir ?? "ltr", label).toBe(direction(locale));
      expect.soft(head.title.trim(), label).not.toBe("");
      if (document.isPrivate) expect.soft(head.robots, label).toContain("noindex");
      else expectIndexable(head, document, locale, titles);
    }
});

/** Expects a canonical address, the addresses of all languages, and a title that no document before has. */
function expectIndexable(head: Head, document: DocumentType, locale: Locale, titles: Map<string, string>) {
  const label = `${document.name} in ${locale}`;
  expect.soft(head.canonical, label).toBe(absolute(document.path(locale)));
  expect.soft(head.robots ?? "index", label).not.toContain("noindex");
  expect.soft(head.description?.length ?? 0, `the description of ${label}`).toBeGreaterThan(20);
  const alternates = locales.map((each) => [languageTag(each), absolute(document.path(each))]);
  const all = [...alternates, ["x-default", absolute(document.path("en"))]];
  expect.soft(Object.fromEntries(head.alternates), label).toEqual(Object.fromEntries(all));
  const before = titles.get(`${locale} ${head.title}`);
  expect.soft(before, `${label} and another page are both called "${head.title}"`).toBeUndefined();
  titles.set(`${locale} ${head.title}`, document.name);
}

test("a design without a translation has its source language as canonical page", async ({ world }) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { titles: { zh: "哭哭马毛绒玩具" }, locale: "zh" });
  const head = await readHead({ name: "untranslated listing", path: (locale) => paths.listing(locale, design) }, "fr");
  expect(head.canonical).toBe(absolute(paths.listing("zh", design)));
  expect([...head.alternates.keys()]).not.toContain("fr");
});

test("the bare address redirects to the chosen language", { tag: "@smoke" }, async ({ page }) => {
  await page.goto(paths.about("en"));
  await page.locator("header [data-swap=languages] summary").click();
  await page.locator("header").getByRole("link", { name: languageNames.fr }).click();
  await page.waitForURL(absolute(paths.about("fr")));
  await page.goto("/");
  await expect(page).toHaveURL(absolute(paths.home("fr")));
});
