import { expect, type Locator, type Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locale";
import { findCategoryName } from "@/lib/i18n/taxonomy-names";
import { buildSuggestions } from "@/lib/search/build-suggestions";
import type { World } from "../support/world";

/** Creates a shop and two designs whose names begin with a unique word, and rebuilds the suggestions. */
export async function makeSuggested(world: World, locale: Locale = "en") {
  const name = `Wz${world.word} Toys`;
  const shop = await world.makeShop({ names: { en: name, [locale]: name } });
  for (const noun of ["lamp", "pony"])
    await world.makeDesign(shop, {
      categoryId: 101,
      titles: { en: `Wz${world.word} ${noun}`, [locale]: `Wz${world.word} ${noun}, 25` },
    });
  await buildSuggestions();
  const category = `${findCategoryName(locale, 101)?.name} · 1`;
  const labels = [`Wz${world.word} lamp ${category}`, `Wz${world.word} pony ${category}`, name];
  return { shop, prefix: `wz${world.word}`, labels, phrases: [`Wz${world.word} lamp`, `Wz${world.word} pony`] };
}

/** Focuses the search field and waits until the script of its list has loaded. */
export async function focusField(page: Page, field = fieldOf(page)): Promise<void> {
  await field.focus();
  await expect(field).toHaveAttribute("aria-controls");
}

export const fieldOf = (page: Page) => page.locator("header input[type=search]");
export const listOf = (page: Page) => page.locator("header suggest-list");
export const optionsOf = (page: Page) => listOf(page).getByRole("option");
export const marked = (field: Locator) =>
  field.evaluate((input) => document.getElementById(input.getAttribute("aria-activedescendant") ?? "")?.textContent);

/** Records the suggestion requests of a page. */
export function recordRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on("request", (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === "/api/suggest") requests.push(`${searchParams.get("l")} ${searchParams.get("q")}`);
  });
  return requests;
}
