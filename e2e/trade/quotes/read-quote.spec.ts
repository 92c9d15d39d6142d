import { paths } from "@/lib/http/paths";
import { collectErrors } from "../../support/collect-errors";
import { expect, test, type World, words } from "../../support/world";

/** Creates a first version that the buyer countered, a second that replaced it, and a draft of a third. */
async function makeQuotedInquiry(world: World) {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { titles: { en: "Crying horse", ar: "حصان باكٍ", zh: "哭哭马" } });
  const inquiry = await world.makeInquiry(shop, [design], { status: "quoted", locale: "ar", country: "SA" });
  const line = { listingId: design.id, quantity: 24_000, cartons: 300, cubicCentimetres: 300 * 196_625 };
  const places = { en: "Jeddah", ar: "جدة", zh: "吉达" };
  const token = await world.makeQuotes(inquiry, [
    { status: "countered", places, lines: [{ ...line, unitPrice: 762, counterPrice: 700 }] },
    {
      places,
      incoterm: "CIF",
      lines: [
        { ...line, unitPrice: 735 },
        { ...line, quantity: 1, unitPrice: 0, isSample: true },
      ],
    },
    { status: "draft", places, lines: [{ ...line, unitPrice: 711 }] },
  ]);
  return { shop, inquiry, path: paths.guestThread("ar", token) };
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a buyer" : "a buyer without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("reads the quote in their own language, with older versions collapsed", async ({ page, world }) => {
      const { path } = await makeQuotedInquiry(world);
      const browserErrors = await collectErrors(page);
      const t = words("ar");
      await page.goto(path);
      const newest = page.getByRole("article", { name: t("quotes.title", { version: 2 }) });
      await expect(newest).toContainText("¥176,400.00");
      await expect(newest).toContainText("CIF جدة");
      await expect(newest).toContainText(t("quotes.within", { count: 9 }));
      await expect(newest).toContainText(t("quotes.payment.tt_30_70"));
      await expect(newest).toContainText(t("quotes.free"));
      const counter = page.getByText("¥168,000.00");
      await expect(counter).toBeHidden();
      await page.getByText(t("quotes.title", { version: 1 })).click();
      await expect(counter).toBeVisible();
      await expect(page.getByText("¥7.11")).toHaveCount(0);
      expect(browserErrors).toEqual([]);
    });
  });

test("a shop sees the draft as well, and the total in the buyer's currency", async ({ page, context, world }) => {
  const { shop, inquiry } = await makeQuotedInquiry(world);
  await world.signIn(context, shop, "assistant", "zh");
  const t = words("zh");
  await page.goto(paths.workspaceInquiry("zh", inquiry.id));
  const sent = page.getByRole("article", { name: t("quotes.title", { version: 2 }) });
  await expect(sent).toContainText("CIF 吉达");
  await expect(sent).toContainText("US$");
  await expect(page.getByRole("article", { name: t("quotes.title", { version: 3 }) })).toContainText(
    t("quotes.draftNote"),
  );
});

test("a printed thread has only messages and quotes", async ({ page, context, world }) => {
  const { shop, inquiry, path } = await makeQuotedInquiry(world);
  await page.emulateMedia({ media: "print" });
  await page.goto(path);
  const offer = page.getByRole("article", { name: words("ar")("quotes.title", { version: 2 }) });
  await expect(offer).toBeVisible();
  for (const chrome of ["body > header", "footer", "form"])
    for (const each of await page.locator(chrome).all()) await expect(each).toBeHidden();
  await world.signIn(context, shop, "owner", "zh");
  await page.goto(paths.workspaceInquiry("zh", inquiry.id));
  await expect(page.getByRole("article", { name: words("zh")("quotes.title", { version: 2 }) })).toBeVisible();
  await expect(page.getByRole("article", { name: words("zh")("quotes.title", { version: 3 }) })).toBeHidden();
  for (const chrome of ["nav", "form", "textarea"])
    for (const each of await page.locator(chrome).all()) await expect(each).toBeHidden();
});
