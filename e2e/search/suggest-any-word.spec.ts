import { asShop } from "@/db/client";
import { booths } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { findCategoryName } from "@/lib/i18n/taxonomy-names";
import { buildSuggestions } from "@/lib/search/build-suggestions";
import { axeViolations } from "../support/axe-violations";
import { expect, test, words } from "../support/world";
import { fieldOf, focusField, makeSuggested, marked, optionsOf, recordRequests } from "./suggest-support";

test("each typed word begins a word of a phrase, in any order and any language", async ({ page, world }) => {
  const { prefix, labels, phrases } = await makeSuggested(world);
  const [russian, name] = [`Зонт${world.word}`, `Wz${world.word} Toys`];
  const shop = await world.makeShop({ names: { en: name } });
  await world.makeDesign(shop, {
    categoryId: 101,
    titles: { en: `Lamp ${world.word}`, ru: `Карманный ${russian}, 25` },
  });
  await buildSuggestions();
  await page.goto(paths.about("en"));
  await focusField(page);
  await fieldOf(page).fill(`pon ${prefix}`);
  await expect(optionsOf(page).last()).toHaveText(labels[1] ?? "");
  await fieldOf(page).fill(russian.toLowerCase());
  const phrase = optionsOf(page).first();
  await expect(phrase).toHaveText(`Карманный ${russian} ${findCategoryName("en", 101)?.name} · 1`);
  await expect(phrase.locator("bdi").first()).toHaveAttribute("lang", "ru");
  await fieldOf(page).fill("plush to");
  const category = page.getByRole("group", { name: words("en")("common.searchForm.suggest.category") });
  await expect(category.getByRole("option").first()).toHaveText(/^\D+ [\d,]+$/);
  await expect(category.locator("img").first()).toHaveAttribute("width", "40");
  expect(phrases).toHaveLength(2);
});

test("the reader's last searches are shown in an empty field, removed by keyboard and never sent", async ({
  page,
  world,
}) => {
  const { prefix, labels, phrases } = await makeSuggested(world);
  const t = words("en");
  const requests = recordRequests(page);
  await page.goto(paths.about("en"));
  for (const query of ["plush horse", `${prefix} lamp`, "umbrella"]) {
    await focusField(page);
    await fieldOf(page).fill(query);
    await fieldOf(page).press("Enter");
    await expect(page).toHaveURL(new RegExp(`q=${query.replace(" ", "\\+")}$`));
  }
  await page.goto(paths.about("en"));
  const sent = requests.length;
  const field = fieldOf(page);
  await focusField(page);
  const recent = page.getByRole("group", { name: t("common.searchForm.suggest.recent") });
  await expect(recent.getByRole("link")).toHaveCount(0);
  await expect(recent.locator("a")).toHaveText(["umbrella", `${prefix} lamp`, "plush horse"]);
  expect(await axeViolations(page)).toEqual([]);
  await field.press("ArrowDown");
  expect(await marked(field)).toBe("umbrella");
  await field.press("Delete");
  await expect(recent.locator("a")).toHaveText([`${prefix} lamp`, "plush horse"]);
  await field.press("ArrowDown");
  await field.press("ArrowRight");
  const removal = `${t("common.searchForm.suggest.remove")}: plush horse`;
  await expect(recent.getByRole("option", { selected: true })).toHaveAccessibleName(removal);
  await field.press("Enter");
  await expect(recent.locator("a")).toHaveText([`${prefix} lamp`]);
  expect(requests).toHaveLength(sent);
  await field.fill(prefix);
  await expect(optionsOf(page).filter({ hasNotText: /^$/ })).toHaveText([
    `${prefix} lamp`,
    ...labels.filter((label) => !label.startsWith(phrases[0] ?? "")),
  ]);
  await field.fill("");
  await recent.getByRole("option", { name: t("common.searchForm.suggest.clear") }).click();
  await expect(page.getByRole("listbox")).toBeHidden();
  await page.reload();
  await field.focus();
  await expect(field).toHaveAttribute("aria-controls");
  await expect(page.getByRole("listbox")).toBeHidden();
});

test("the address of a booth suggests its shop", async ({ page, world }) => {
  const shop = await world.makeShop({ names: { en: `Booth ${world.word}` } });
  const number = `Z${String(shop.id).slice(-9)}`;
  await asShop(shop.id, (tx) => tx.insert(booths).values({ shopId: shop.id, districtCode: "D5", floor: 9, number }));
  await page.goto(paths.about("en"));
  await focusField(page);
  await fieldOf(page).fill(`5区9楼${number}`);
  await expect(optionsOf(page)).toHaveText([`Booth ${world.word} D5 9F ${number}`]);
  await fieldOf(page).press("ArrowDown");
  await fieldOf(page).press("Enter");
  await expect(page).toHaveURL(paths.shop("en", shop));
});
