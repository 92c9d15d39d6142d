import type { Page } from "@playwright/test";
import { database } from "@/db/client";
import { makeListing } from "@/db/testing";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { collectErrors } from "../support/collect-errors";
import { checkedLanguages, openAccessible } from "../support/expect-accessible";
import { waitForEmail } from "../support/mailbox";
import { expect, test, words } from "../support/world";
import { signInAsOperator } from "./buyer";

const t = words("en");
const reason = "The owner wants help with a missing price.";

/** Every page of a workspace that does not belong to buyers. */
const pagesOf = (locale: Locale, listingId: number): string[] => [
  paths.workspaceShop(locale),
  paths.workspacePeople(locale),
  paths.workspaceBooths(locale),
  paths.workspacePresences(locale),
  paths.workspacePictures(locale),
  paths.workspaceCollections(locale),
  paths.workspaceBrand(locale),
  paths.workspaceFairs(locale),
  paths.workspaceClosing(locale),
  paths.workspaceStatements(locale),
  paths.workspaceVerifications(locale),
  paths.workspaceFactory(locale),
  paths.workspaceFigures(locale),
  paths.workspaceQuickReplies(locale),
  paths.workspaceAssist(locale),
  paths.workspaceListings(locale),
  paths.workspaceNewListing(locale),
  paths.workspaceImports(locale),
  paths.workspaceTogether(locale),
  paths.workspaceListing(locale, listingId),
  paths.workspaceListingPreview(locale, listingId),
  paths.workspaceGrow(locale, listingId),
  paths.workspaceFamily(locale, listingId),
  paths.workspaceTrial(locale, listingId),
  paths.workspaceVideos(locale),
];

/** The form that opens the workspace of a shop; the page has others that also want a reason. */
const inspectionForm = (page: Page, locale: Locale) =>
  page.locator("form", { has: page.getByRole("button", { name: words(locale)("inspections.start.submit") }) });

test("a lead sees a workspace as its owner does, changes nothing, and the owner is notified", async ({
  page,
  context,
  browser,
  world,
}) => {
  const shop = await world.makeShop();
  const design = await database.transaction((tx) => makeListing(shop, { status: "published", pictureCount: 0 }, tx));
  const own = await browser.newContext();
  const owner = await world.signIn(own, shop, "owner", "zh");
  const browserErrors = await collectErrors(page);
  await signInAsOperator(context, { locale: "en", operatorRole: "lead" });
  await page.goto(paths.operatorShop("en", shop.handle));
  await page.getByRole("button", { name: t("inspections.start.submit") }).click();
  await expect(page.getByText(t("people.reasonMissing")).first()).toBeVisible();
  await inspectionForm(page, "en").getByLabel(t("people.reason")).fill(reason);
  await page.getByRole("button", { name: t("inspections.start.submit") }).click();

  const banner = page.getByRole("region", { name: t("inspections.banner.label") });
  await expect(banner).toContainText(`Toys ${world.word}`);
  await expect(banner).toContainText(reason);
  for (const path of pagesOf("en", design.id)) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(200);
    await expect(banner).toBeVisible();
  }
  for (const path of [paths.workspaceInquiries("en"), paths.workspaceSourcing("en"), paths.workspaceBank("en")]) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: t("inspections.shut.title") })).toBeVisible();
  }

  await page.goto(paths.workspaceHolidays("en"));
  await page.locator("main input[type=date]").first().fill("2099-02-01");
  await page.locator("main input[type=date]").nth(1).fill("2099-02-03");
  await page
    .locator("main form", { has: page.locator("input[type=date]") })
    .getByRole("button")
    .click();
  await expect(page.getByText(t("inspections.readOnly")).first()).toBeVisible();

  await banner.getByRole("button", { name: t("inspections.banner.stop") }).click();
  await expect(page).toHaveURL(new RegExp(paths.operatorShop("en", shop.handle)));
  await page.goto(paths.workspace("en"));
  await expect(banner).toHaveCount(0);
  await page.goto(paths.operatorAudit("en", { target: shop.handle }));
  await expect(page.getByText(t("audit.actions.inspection.started")).first()).toBeVisible();
  await expect(page.getByText(t("audit.actions.inspection.ended")).first()).toBeVisible();
  expect(browserErrors).toEqual([]);

  await waitForEmail(owner.email, /The owner wants help with a missing price/);
  const ownPage = await own.newPage();
  await ownPage.goto(paths.accountNotices("zh"));
  await ownPage
    .getByRole("link", { name: new RegExp(world.word) })
    .first()
    .click();
  await expect(ownPage.getByRole("heading", { level: 1, name: words("zh")("inspections.title") })).toBeVisible();
  await expect(ownPage.getByText(reason)).toBeVisible();
  await own.close();
});

for (const locale of checkedLanguages)
  test(`an inspected workspace is accessible and fits in ${locale}`, async ({ page, context, world }) => {
    const shop = await world.makeShop();
    await signInAsOperator(context, { locale, operatorRole: "lead" });
    await page.goto(paths.operatorShop(locale, shop.handle));
    await inspectionForm(page, locale).getByLabel(words(locale)("people.reason")).fill(reason);
    await page.getByRole("button", { name: words(locale)("inspections.start.submit") }).click();
    await expect(page.getByRole("region", { name: words(locale)("inspections.banner.label") })).toBeVisible();
    for (const path of [paths.workspace(locale), paths.workspaceInquiries(locale), paths.workspaceInspections(locale)])
      await openAccessible(page, path, locale);
  });
