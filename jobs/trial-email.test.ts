import { eq } from "drizzle-orm";
import { NextRequest } from "next/server";
import { describe, expect, test, vi } from "vitest";
import { POST } from "@/app/api/unsubscribe/route";
import { asShop } from "@/db/client";
import { trialWatchers } from "@/db/schema";
import { confirmInterest } from "@/lib/catalogue/trials/confirm-interest";
import { createInterestToken } from "@/lib/catalogue/trials/interest-token";
import { promoteTrial } from "@/lib/catalogue/trials/promote-trial";
import { showInterest } from "@/lib/catalogue/trials/show-interest";
import { startTrial } from "@/lib/catalogue/trials/start-trial";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { listNotices } from "@/lib/notifications/list-notices";
import { formStamp } from "@/lib/rendering/form-stamp";
import { decodeEmail, makeShopWithMembers, runDueJobs, runJobsExclusively } from "./due-jobs.fixture";
import { withMailServer } from "./mail-server.fixture";

vi.stubEnv("LOG_LEVEL", "silent");
runJobsExclusively(process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL);

describe("a watcher of a trial", () => {
  const smtp = withMailServer();
  const mailsTo = (address: string) =>
    smtp.caught.filter(({ to }) => to === address).map(({ raw }) => decodeEmail(raw));

  test("gets one email at its promotion, in their language, and is deleted; an unconfirmed one gets none", async () => {
    const { shop, owner, listing } = await makeShopWithMembers();
    const of = { shopId: shop.id, listingId: listing.id };
    const endsOn = dayInYiwu(new Date(Date.now() + 9 * 86_400_000));
    await startTrial(owner, { ...of, moq: 9, unitPrice: 1200, goal: 2, endsOn });
    const email = (who: string) => `${who}-${listing.id}@example.com`;
    for (const [index, who] of ["ana", "bea", "cai"].entries())
      await showInterest({
        listingId: listing.id,
        locale: "pt-br",
        stamp: formStamp(),
        fax: "",
        email: email(who),
        address: `2001:db8:${(listing.id % 60_000).toString(16)}:${index}::1`,
      });
    await runDueJobs();
    const watchers = await asShop(shop.id, (own) => own.select().from(trialWatchers));
    const tokenOf = (who: string) => createInterestToken(watchers.find((each) => each.email === email(who))?.id ?? "");
    expect(mailsTo(email("ana"))[0]).toContain(`/pt-br/interest/${tokenOf("ana")}`);
    expect((await listNotices(owner)).map(({ kind }) => kind)).toEqual(["trial_reached"]);
    for (const who of ["ana", "bea"]) await confirmInterest({ token: tokenOf(who) });
    const oneClick = `http://localhost/api/unsubscribe?locale=pt-br&token=${tokenOf("bea")}`;
    expect((await POST(new NextRequest(oneClick, { method: "POST" }))).status).toBe(204);
    await promoteTrial(owner, { ...of, tiers: [{ fromQuantity: 120, unitPrice: 900 }] });
    await runDueJobs();
    await runDueJobs();
    expect(mailsTo(email("ana"))).toHaveLength(2);
    expect(mailsTo(email("ana"))[1]).toMatch(/List-Unsubscribe-Post[\s\S]*agora produz/);
    expect(mailsTo(email("bea"))).toHaveLength(1);
    expect(mailsTo(email("cai"))).toHaveLength(1);
    const left = await asShop(shop.id, (own) =>
      own.select().from(trialWatchers).where(eq(trialWatchers.listingId, listing.id)),
    );
    expect(left.map((each) => each.email)).toEqual([email("cai")]);
  });
});
