import { asShop, database } from "@/db/client";
import { fairDesigns } from "@/db/schema";
import { makeFair, makeStand } from "@/db/testing";
import { findActor } from "@/lib/accounts/find-actor";
import { getPoster } from "@/lib/fairs/poster";
import { paths } from "@/lib/http/paths";
import { checkedLanguages, openAccessible } from "../support/expect-accessible";
import { expect, test, type World, words } from "../support/world";

/** Creates a running fair with one shop and its featured design. */
async function makeScene(world: World) {
  const shop = await world.makeShop({ confirmedAt: new Date() });
  const design = await world.makeDesign(shop);
  const fair = await database.transaction(async (tx) => {
    const made = await makeFair({}, tx);
    await makeStand(made, shop, { hall: "B1", number: "C 14" }, tx);
    const row = { fairId: made.id, shopId: shop.id, listingId: design.id, position: 1 };
    await asShop(shop.id, (own) => own.insert(fairDesigns).values(row), tx);
    return made;
  });
  return { shop, design, fair };
}

for (const locale of checkedLanguages)
  test(`the pages of fairs are accessible and never wider than their screen in ${locale}`, async ({
    page,
    context,
    world,
  }) => {
    test.slow();
    const { shop, fair } = await makeScene(world);
    const look = (path: string) => openAccessible(page, path, locale);
    await look(paths.fairs(locale));
    await look(paths.fair(locale, fair));
    await world.signIn(context, shop, "owner", locale);
    await look(paths.workspaceFairs(locale));
    await look(paths.workspaceFair(locale, fair));
    await look(paths.workspaceFairLeads(locale, fair));
  });

test("the code of a poster leads to the design in the visitor's language and marks the inquiry with the fair", async ({
  browser,
  world,
}) => {
  const { shop, design, fair } = await makeScene(world);
  const owner = await world.makeMember(shop, "owner");
  const actor = await findActor(owner.id);
  if (!actor) throw new Error("no member");
  const { code } = await getPoster(actor, { shopId: shop.id, slug: fair.slug, listingId: design.id });
  const context = await browser.newContext({ locale: "es-MX" });
  const page = await context.newPage();
  await page.goto(paths.fairCode(code));
  await expect(page).toHaveURL(new RegExp(`/es/p/.+-${design.id.toString(36)}$`));
  const cookies = await context.cookies();
  expect(cookies.find(({ name }) => name === "from")?.value).toBe(fair.slug);
  await page.goto(paths.shop("es", shop));
  await expect(page.getByText("C 14").first()).toBeVisible();
  await context.close();
});

test("posters are PDFs for members of the shop, and for nobody else", async ({ page, context, world, request }) => {
  test.slow();
  const { shop, fair } = await makeScene(world);
  const poster = paths.poster("en", { slug: fair.slug, shopId: shop.id, size: "badge" });
  expect((await request.get(poster)).status()).toBe(404);
  await world.signIn(context, shop, "assistant", "en");
  await page.goto(paths.workspaceFair("en", fair));
  await expect(page.getByRole("heading", { name: words("en")("fairs.poster.title") })).toBeVisible();
  const response = await context.request.get(poster, { timeout: 60_000 });
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe("application/pdf");
  expect((await response.body()).subarray(0, 5).toString()).toBe("%PDF-");
});
