import { describe, expect, test, vi } from "vitest";
import { guest } from "@/lib/core/actor";
import { toBase36 } from "@/lib/core/id";
import { inquiriesInput } from "@/lib/inquiries/inquiry.fixture";
import { listSentInquiries } from "@/lib/inquiries/list-sent-inquiries";
import { reviewInquiry } from "@/lib/inquiries/review-inquiry";
import { sendInquiries } from "@/lib/inquiries/send-inquiries";
import { formStamp } from "@/lib/rendering/form-stamp";
import { decodeEmail, makeShopWithMembers, runDueJobs, runJobsExclusively } from "./due-jobs.fixture";
import { withMailServer } from "./mail-server.fixture";

vi.stubEnv("LOG_LEVEL", "silent");
runJobsExclusively(process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL);

describe("an inquiry list that was sent to two shops", () => {
  const smtp = withMailServer();
  const mailsTo = (address: string) => smtp.caught.filter(({ to }) => to === address);

  test("emails its buyer one link to both threads, and nothing the buyer typed", async () => {
    const booths = [await makeShopWithMembers(), await makeShopWithMembers()];
    const ownText = `Só azul ${toBase36(booths[0]?.shop.id ?? 0)}`;
    const input = inquiriesInput(
      booths.map(({ listing }) => listing),
      { words: new Map([[toBase36(booths[0]?.shop.id ?? 0), ownText]]) },
    );
    const { token } = await sendInquiries(guest, input);
    await runDueJobs();
    const [mail, ...more] = mailsTo(input.email);
    expect(more).toEqual([]);
    expect(decodeEmail(mail?.raw)).toContain(`/pt-br/sent/${token}`);
    for (const typed of [input.message, input.name]) expect(decodeEmail(mail?.raw)).not.toContain(typed);
    expect(decodeEmail(mail?.raw)).not.toContain(ownText);
  });

  test("emails nobody while it is held, and the thread's own link once a shop marks it as genuine", async () => {
    const booths = [await makeShopWithMembers(), await makeShopWithMembers()];
    const [booth] = booths;
    if (!booth) throw new Error("no booth");
    const input = inquiriesInput(
      booths.map(({ listing }) => listing),
      { stamp: formStamp() },
    );
    const { token } = await sendInquiries(guest, input);
    await runDueJobs();
    expect(mailsTo(input.email)).toEqual([]);
    const own = (await listSentInquiries(token, "en")).find(({ thread }) => thread.shop.id === booth.shop.id);
    await reviewInquiry(booth.owner, { inquiryId: own?.thread.id ?? "", verdict: "genuine" });
    await runDueJobs();
    expect(mailsTo(input.email).map(({ raw }) => decodeEmail(raw).includes(`/i/${own?.token}`))).toEqual([true]);
  });
});
