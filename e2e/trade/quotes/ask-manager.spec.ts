import { paths } from "@/lib/http/paths";
import { watch } from "../../support/collect-errors";
import { expect, test, words } from "../../support/world";
import { askedFor } from "./offer";

const t = words("zh");
const screens = { "a phone": { width: 375, height: 812 }, "a desk": { width: 1280, height: 800 } };

for (const [name, viewport] of Object.entries(screens))
  test(`on ${name} an assistant quotes down to the floor, and asks a manager below it`, async ({ browser, world }) => {
    test.slow();
    const { shop, inquiry } = await askedFor(world);
    const office = await browser.newContext({ viewport });
    await world.signIn(office, shop, "owner", "zh");
    const owner = await office.newPage();
    const complaints = await watch(owner);
    await owner.goto(paths.workspacePeople("zh"));
    await owner.getByLabel(t("quotes.floor.allow")).check();
    await owner.getByLabel(t("quotes.floor.percent")).fill("10");
    await owner.getByRole("button", { name: t("quotes.floor.save") }).click();
    await expect(owner.getByText(t("quotes.floor.saved"))).toBeVisible();

    const booth = await browser.newContext({ viewport });
    const assistant = await world.signIn(booth, shop, "assistant", "zh");
    const desk = await booth.newPage();
    await desk.goto(paths.workspaceQuote("zh", inquiry.id));
    await desk.getByLabel(t("quotes.form.price"), { exact: true }).fill("8.00");
    await desk.getByRole("button", { name: t("quotes.form.send") }).click();
    await expect(desk.getByText(t("quotes.floor.below", { price: "8.37 CNY" })).first()).toBeVisible();
    await expect(desk.getByLabel(t("quotes.form.price"), { exact: true })).toHaveValue("8.00");
    await desk.getByRole("button", { name: t("quotes.form.ask") }).click();
    await expect(desk.getByText(new RegExp(`^${assistant.name} ?请您发送`))).toBeVisible();

    await owner.goto(paths.workspaceInquiry("zh", inquiry.id));
    await owner.getByRole("button", { name: t("quotes.floor.approve") }).click();
    await expect(owner.getByRole("article", { name: t("quotes.title", { version: 1 }) })).toContainText(
      t("quotes.status.sent"),
    );
    expect(complaints).toEqual([]);
    await office.close();
    await booth.close();
  });
