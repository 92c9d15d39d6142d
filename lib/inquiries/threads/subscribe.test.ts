import { afterAll, describe, expect, test, vi } from "vitest";
import { database } from "@/db/client";
import { endThreadUpdates } from "@/db/thread-updates";
import { endSession, startSession } from "@/lib/accounts/sessions";
import { replyAsShop } from "../reply-as-shop";
import { revokeGuestLink } from "../revoke-guest-link";
import { talk } from "./conversation.fixture";
import { type Followed, followAsGuest, followInbox, followInquiry } from "./subscribe";

afterAll(endThreadUpdates);

/** What is told across connections has to be committed, so this world stays. */
const makeTalk = () => database.transaction((tx) => talk(tx));

function hear(followed: Followed | undefined) {
  if (!followed) throw new Error("may not follow");
  const heard = vi.fn();
  const ended = vi.fn();
  followed.hear(heard, ended);
  return { heard, ended, look: followed.look };
}

describe("following a thread", () => {
  test("tells its guest, its shop and the shop's list what happens in it, once it is committed", async () => {
    const { shop, assistant, inquiryId, token } = await makeTalk();
    const session = await startSession(assistant.userId, { startedBy: "password" });
    const ears = [
      hear(await followAsGuest(token)),
      hear(await followInquiry(session, inquiryId)),
      hear(await followInbox(session, shop.id)),
    ];
    await vi.waitFor(() => expect(ears[0]?.heard).toHaveBeenCalled());
    for (const { heard } of ears) heard.mockClear();
    const before = await Promise.all(ears.map(({ look }) => look()));
    await replyAsShop(assistant, { inquiryId, body: "有货", after: undefined });
    for (const { heard } of ears) await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
    const now = await Promise.all(ears.map(({ look }) => look()));
    for (const [index, version] of now.entries()) expect(Number(version)).toBeGreaterThan(Number(before[index]));
  });

  test("tells nobody of other threads", async () => {
    const [mine, other] = [await makeTalk(), await makeTalk()];
    const first = hear(await followAsGuest(mine.token));
    const second = hear(await followAsGuest(other.token));
    await replyAsShop(other.assistant, { inquiryId: other.inquiryId, body: "x", after: undefined });
    await vi.waitFor(() => expect(second.heard).toHaveBeenCalled());
    const told = first.heard.mock.calls.length;
    await replyAsShop(other.assistant, { inquiryId: other.inquiryId, body: "y", after: undefined });
    await vi.waitFor(() => expect(second.heard.mock.calls.length).toBeGreaterThan(1));
    expect(first.heard.mock.calls.length).toBe(told);
  });

  test("is for its people, and for no longer than they are", async () => {
    const { shop, assistant, stranger, inquiryId, token } = await makeTalk();
    const foreign = await startSession(stranger.userId, { startedBy: "password" });
    for (const session of [foreign, "no-session", ""]) {
      expect(await followInquiry(session, inquiryId)).toBeUndefined();
      expect(await followInbox(session, shop.id)).toBeUndefined();
    }
    expect(await followAsGuest("no-link")).toBeUndefined();

    const session = await startSession(assistant.userId, { startedBy: "password" });
    const [asMember, asGuest] = [await followInquiry(session, inquiryId), await followAsGuest(token)];
    await endSession(session);
    await revokeGuestLink(token);
    expect([await asMember?.look(), await asGuest?.look()]).toEqual([undefined, undefined]);
  });

  test("ends for everybody when the process does", async () => {
    const { token } = await makeTalk();
    const { ended } = hear(await followAsGuest(token));
    await endThreadUpdates();
    expect(ended).toHaveBeenCalledOnce();
  });
});
