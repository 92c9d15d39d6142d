import { toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { expect, test, type World, words } from "../support/world";
import { signInAsBuyer } from "./buyer";

const t = words("en");

async function openShop(world: World) {
  const shop = await world.makeShop();
  const title = `Crying horse ${world.word}`;
  await world.makeDesign(shop, { titles: { en: title } });
  return { address: paths.shop("en", shop), title, save: { name: t("saved.saveNamed", { title }) } };
}

test.describe("the heart of a card", () => {
  test("saves a design without leaving the page, and undoes it", async ({ page, context, world }) => {
    const { address, title, save } = await openShop(world);
    await signInAsBuyer(context, { locale: "en" });
    await page.goto(address);
    await page.getByRole("link", save).click();
    await expect(page.getByRole("status").filter({ hasText: t("saved.card") })).toBeVisible();
    const heart = page.getByRole("button", save);
    await expect(heart).toHaveAttribute("aria-pressed", "true");
    await expect(page).toHaveURL(address);
    await page.goto(paths.accountSaved("en"));
    await expect(page.getByRole("link", { name: title }).first()).toBeVisible();

    await page.goto(address);
    await page.getByRole("link", save).click();
    await page.getByRole("button", { name: t("list.card.undo") }).click();
    await expect(heart).toHaveAttribute("aria-pressed", "false");
    await expect(page.getByRole("status").filter({ hasText: t("list.card.removed") })).toBeVisible();
    await page.goto(paths.accountSaved("en"));
    await expect(page.getByText(t("saved.emptyDesigns"))).toBeVisible();
  });

  test("leads a guest to sign in and back to the question", async ({ page, world }) => {
    const { address, save } = await openShop(world);
    await page.goto(address);
    await page.getByRole("link", save).click();
    await expect(page).toHaveURL(/\/en\/sign-in\?/);
    expect(decodeURIComponent(page.url())).toContain("/en/save?design=");
  });
});

test("other sites' requests and malformed ones save nothing", async ({ context, world }) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  const post = (data: object, from = "same-origin") =>
    context.request.post("/api/saved-listings", { data, headers: { "sec-fetch-site": from } });
  const body = { locale: "en", line: toBase36(design.id), isRemoved: false };
  expect((await post(body)).status()).toBe(401);
  await signInAsBuyer(context, { locale: "en" });
  expect((await post(body, "cross-site")).status()).toBe(403);
  for (const part of [{ line: "!" }, { locale: "xx" }, { isRemoved: "no" }])
    expect((await post({ ...body, ...part })).status()).toBe(422);
  expect((await post({ ...body, line: "zzzzzzz" })).status()).toBe(404);
  expect((await post(body)).status()).toBe(200);
});
