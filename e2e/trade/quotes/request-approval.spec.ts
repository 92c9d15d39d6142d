import { paths } from "@/lib/http/paths";
import { collectErrors } from "../../support/collect-errors";
import { expect, test, words } from "../../support/world";
import { setUpInquiry } from "./quote-page";

const t = words("zh");
const screens = { "a phone": { width: 375, height: 812 }, "a desktop": { width: 1280, height: 800 } };

for (const [name, viewport] of Object.entries(screens))
  test(`on ${name} an assistant quotes down to the minimum price, and requests approval below it`, async ({
    browser,
    world,
  }) => {
    test.slow();
    const { shop, inquiry } = await setUpInquiry(world);
    const ownerContext = await browser.newContext({ viewport });
    await world.signIn(ownerContext, shop, "owner", "zh");
    const owner = await ownerContext.newPage();
    const browserErrors = await collectErrors(owner);
    await owner.goto(paths.workspacePeople("zh"));
    await owner.getByLabel(t("quotes.minimumPrice.allow")).check();
    await owner.getByLabel(t("quotes.minimumPrice.percent")).fill("10");
    await owner.getByRole("button", { name: t("quotes.minimumPrice.save") }).click();
    await expect(owner.getByText(t("quotes.minimumPrice.saved"))).toBeVisible();

    const assistantContext = await browser.newContext({ viewport });
    const assistant = await world.signIn(assistantContext, shop, "assistant", "zh");
    const assistantPage = await assistantContext.newPage();
    await assistantPage.goto(paths.workspaceQuote("zh", inquiry.id));
    await assistantPage.getByLabel(t("quotes.form.price"), { exact: true }).fill("8.00");
    await assistantPage.getByRole("button", { name: t("quotes.form.send") }).click();
    await expect(assistantPage.getByText(t("quotes.minimumPrice.below", { price: "8.37 CNY" })).first()).toBeVisible();
    await expect(assistantPage.getByLabel(t("quotes.form.price"), { exact: true })).toHaveValue("8.00");
    await assistantPage.getByRole("button", { name: t("quotes.form.requestApproval") }).click();
    await expect(assistantPage.getByText(new RegExp(`^${assistant.name} ?请您发送`))).toBeVisible();

    await owner.goto(paths.workspaceInquiry("zh", inquiry.id));
    await owner.getByRole("button", { name: t("quotes.minimumPrice.approve") }).click();
    await expect(owner.getByRole("article", { name: t("quotes.title", { version: 1 }) })).toContainText(
      t("quotes.status.sent"),
    );
    expect(browserErrors).toEqual([]);
    await ownerContext.close();
    await assistantContext.close();
  });
