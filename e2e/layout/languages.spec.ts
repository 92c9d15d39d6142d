import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { direction, type Locale, languageNames, languageTag, locales } from "@/lib/i18n/locale";
import { headOf } from "../support/head";
import { type DocumentType, makeDocuments } from "../support/pages";
import { expect, test } from "../support/world";

const absolute = (path: string) => new URL(path, env().SITE_URL).href;

async function look({ name, path }: DocumentType, locale: Locale) {
  const response = await fetch(absolute(path(locale)), { redirect: "manual" });
  expect(response.status, `${name} in ${locale}`).toBe(200);
  expect(response.headers.get("content-type")).toContain("text/html");
  return headOf(await response.text());
}

test("every kind of document is there in every language, and says which it is", async ({ world }) => {
  test.slow();
  for (const document of await makeDocuments(world))
    for (const locale of locales) {
      const head = await look(document, locale);
      const what = `${document.name} in ${locale}`;
      expect.soft(head.lang, what).toBe(languageTag(locale));
      expect.soft(head.dir ?? "ltr", what).toBe(direction(locale));
      expect.soft(head.title.trim(), what).not.toBe("");
      if (document.isPrivate) expect.soft(head.robots, what).toContain("noindex");
    }
});

test("every indexable document names itself and its other languages", async ({ world }) => {
  test.slow();
  const titles = new Map<string, string>();
  for (const document of (await makeDocuments(world)).filter(({ isPrivate }) => !isPrivate))
    for (const locale of locales) {
      const head = await look(document, locale);
      const what = `${document.name} in ${locale}`;
      expect.soft(head.canonical, what).toBe(absolute(document.path(locale)));
      expect.soft(head.robots ?? "index", what).not.toContain("noindex");
      expect.soft(head.description?.length ?? 0, `the description of ${what}`).toBeGreaterThan(20);
      const alternates = locales.map((each) => [languageTag(each), absolute(document.path(each))]);
      const all = [...alternates, ["x-default", absolute(document.path("en"))]];
      expect.soft(Object.fromEntries(head.alternates), what).toEqual(Object.fromEntries(all));
      const before = titles.get(`${locale} ${head.title}`);
      expect.soft(before, `${what} and another page are both called "${head.title}"`).toBeUndefined();
      titles.set(`${locale} ${head.title}`, document.name);
    }
});

test("a design that is not translated points to its own language", async ({ world }) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { titles: { zh: "哭哭马毛绒玩具" }, locale: "zh" });
  const head = await look({ name: "untranslated listing", path: (locale) => paths.listing(locale, design) }, "fr");
  expect(head.canonical).toBe(absolute(paths.listing("zh", design)));
  expect([...head.alternates.keys()]).not.toContain("fr");
});

test("the language somebody chose is the one the bare address leads to", { tag: "@smoke" }, async ({ page }) => {
  await page.goto(paths.about("en"));
  await page.locator("header [data-swap=languages] summary").click();
  await page.locator("header").getByRole("link", { name: languageNames.fr }).click();
  await page.waitForURL(absolute(paths.about("fr")));
  await page.goto("/");
  await expect(page).toHaveURL(absolute(paths.home("fr")));
});
