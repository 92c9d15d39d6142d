import { and, eq, isNotNull, sql } from "drizzle-orm";
import { database } from "@/db/client";
import { jobs, sourcingLinks } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { tokenHash } from "@/lib/inquiries/guest-token";
import { mailsTo, mailTo } from "../../support/mailbox";
import { expect, test, words } from "../../support/world";
import { fillRequest, makeTrade, openInvitation, postRequest, wantedOf } from "./buyer";

const t = words("pt-br");

/** How often the market has looked for shops to ask about the request of this address. */
async function timesRouted(address: string): Promise<number> {
  const token = new URL(address).pathname.split("/").at(-1) ?? "";
  const [link] = await database
    .select()
    .from(sourcingLinks)
    .where(eq(sourcingLinks.tokenHash, tokenHash(token)));
  const ofRequest = sql`${jobs.data}->>'requestId' = ${link?.requestId ?? ""}`;
  return database.$count(jobs, and(eq(jobs.name, "routeSourcingRequest"), ofRequest, isNotNull(jobs.doneAt)));
}

test.describe("a buyer without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("whose request looks unusual confirms it from the mail, and only then shops are asked", async ({
    page,
    browser,
    world,
  }) => {
    const { categoryId, spring } = await makeTrade(world);
    const wanted = wantedOf(world, categoryId);
    await fillRequest(page, "pt-br", wanted);
    await page.locator("#request [name=fax]").fill("1");
    await postRequest(page, "pt-br");
    await expect(page.getByText(t("sourcing.request.heldTitle"))).toBeVisible();
    const confirm = page.getByRole("button", { name: t("sourcing.request.confirm") });
    await expect(confirm).toHaveCount(0);

    const office = await browser.newContext();
    const member = await world.signIn(office, spring, "owner", "zh");
    const desk = await office.newPage();
    await expect.poll(() => timesRouted(page.url())).toBe(1);
    await desk.goto(paths.workspaceSourcing("zh"));
    await expect(desk.getByRole("heading", { name: words("zh")("sourcing.shop.title") })).toBeVisible();
    await expect(desk.getByRole("link", { name: wanted.title })).toHaveCount(0);
    expect(mailsTo(member.email)).toEqual([]);

    const link = (await mailTo(wanted.email)).links.find((each) => each.includes("proof=")) ?? "";
    await page.goto(link);
    await confirm.click();
    await expect(page.getByText(t("sourcing.request.sentTitle"))).toBeVisible();
    await openInvitation(desk, wanted.title);
    await mailTo(member.email, new RegExp(wanted.title));

    await page.goto(link);
    await expect(page.getByText(t("sourcing.status.open"), { exact: true })).toBeVisible();
    await expect(confirm).toHaveCount(0);
    await office.close();
  });
});
