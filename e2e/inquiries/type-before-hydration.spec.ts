import { paths } from "@/lib/http/paths";
import { root } from "../../scripts/sources";
import { openSlowly } from "../support/throttle-network";
import { expect, test, words } from "../support/world";
import { setUpInquiry } from "../trade/quotes/quote-page";

const zh = words("zh");

test.describe("before hydration", () => {
  test("a typed reply is saved as a draft", async ({ page, context, world }) => {
    const { shop, inquiry } = await setUpInquiry(world);
    await world.signIn(context, shop, "manager", "zh");
    const release = await openSlowly(page, paths.workspaceInquiry("zh", inquiry.id));
    const field = page.getByLabel(zh("inquiries.replyAsShop.label"), { exact: true });
    await field.fill(`请稍等（${world.word}）`);
    release();
    await expect(page.getByText(zh("threads.draft.saved"))).toBeVisible();
    await expect(field).toHaveValue(`请稍等（${world.word}）`);
  });

  test("a typed price is used", async ({ page, context, world }) => {
    const { shop, inquiry } = await setUpInquiry(world);
    await world.signIn(context, shop, "manager", "zh");
    const release = await openSlowly(page, paths.workspaceQuote("zh", inquiry.id));
    await page.getByLabel(zh("quotes.form.price"), { exact: true }).fill("4.60");
    release();
    await expect(page.getByText(zh("quotes.form.farBelow", { price: "¥9.30" }))).toBeVisible();
    await expect(page.getByText(zh("quotes.form.saved"))).toBeVisible();
  });

  test("chosen pictures are uploaded", async ({ page, context, world }) => {
    await world.signIn(context, await world.makeShop(), "owner", "zh");
    const release = await openSlowly(page, paths.workspaceNewListing("zh"));
    await page.locator("input[type=file]").setInputFiles(`${root}demo/pictures/toys/plush-horse-red-front.webp`);
    release();
    const remove = page.getByRole("button", { name: zh("catalogue.editor.pictures.remove", { number: 1 }) });
    await expect(remove).toBeVisible();
  });
});
