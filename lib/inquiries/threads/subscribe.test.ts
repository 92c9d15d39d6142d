import { afterAll, describe, expect, test, vi } from "vitest";
import { database } from "@/db/client";
import { endThreadUpdates } from "@/db/thread-updates";
import { endSession, startSession } from "@/lib/accounts/sessions";
import { replyAsShop } from "../reply-as-shop";
import { setUpThread } from "./conversation.fixture";
import { revokeGuestLink } from "./revoke-own-link";
import { type Subscription, subscribeAsGuest, subscribeToInbox, subscribeToInquiry } from "./subscribe";

afterAll(endThreadUpdates);

/** Commits its rows, because other connections only see committed changes. */
const makeThread = () => database.transaction((tx) => setUpThread(tx));

function listen(subscription: Subscription | undefined) {
  if (!subscription) throw new Error("no subscription");
  const updated = vi.fn();
  const ended = vi.fn();
  subscription.subscribe(updated, ended);
  return { updated, ended, look: subscription.look };
}

describe("subscribing to a thread", () => {
  test("notifies its guest, its shop and the shop's inbox of committed changes", async () => {
    const { shop, assistant, inquiryId, token } = await makeThread();
    const session = await startSession(assistant.userId, { startedBy: "password" });
    const subscribers = [
      listen(await subscribeAsGuest(token)),
      listen(await subscribeToInquiry(session, inquiryId)),
      listen(await subscribeToInbox(session, shop.id)),
    ];
    await vi.waitFor(() => expect(subscribers[0]?.updated).toHaveBeenCalled());
    for (const { updated } of subscribers) updated.mockClear();
    const before = await Promise.all(subscribers.map(({ look }) => look()));
    await replyAsShop(assistant, { inquiryId, body: "有货", after: undefined });
    for (const { updated } of subscribers) await vi.waitFor(() => expect(updated).toHaveBeenCalledOnce());
    const now = await Promise.all(subscribers.map(({ look }) => look()));
    for (const [index, version] of now.entries()) expect(Number(version)).toBeGreaterThan(Number(before[index]));
  });

  test("does not notify of other threads", async () => {
    const [mine, other] = [await makeThread(), await makeThread()];
    const first = listen(await subscribeAsGuest(mine.token));
    const second = listen(await subscribeAsGuest(other.token));
    await replyAsShop(other.assistant, { inquiryId: other.inquiryId, body: "x", after: undefined });
    await vi.waitFor(() => expect(second.updated).toHaveBeenCalled());
    const calls = first.updated.mock.calls.length;
    await replyAsShop(other.assistant, { inquiryId: other.inquiryId, body: "y", after: undefined });
    await vi.waitFor(() => expect(second.updated.mock.calls.length).toBeGreaterThan(1));
    expect(first.updated.mock.calls.length).toBe(calls);
  });

  test("is allowed for its participants, and ends with their session or link", async () => {
    const { shop, assistant, stranger, inquiryId, token } = await makeThread();
    const foreign = await startSession(stranger.userId, { startedBy: "password" });
    for (const session of [foreign, "no-session", ""]) {
      expect(await subscribeToInquiry(session, inquiryId)).toBeUndefined();
      expect(await subscribeToInbox(session, shop.id)).toBeUndefined();
    }
    expect(await subscribeAsGuest("no-link")).toBeUndefined();

    const session = await startSession(assistant.userId, { startedBy: "password" });
    const [asMember, asGuest] = [await subscribeToInquiry(session, inquiryId), await subscribeAsGuest(token)];
    await endSession(session);
    await revokeGuestLink(token);
    expect([await asMember?.look(), await asGuest?.look()]).toEqual([undefined, undefined]);
  });

  test("ends for all subscribers when the process closes its streams", async () => {
    const { token } = await makeThread();
    const { ended } = listen(await subscribeAsGuest(token));
    await endThreadUpdates();
    expect(ended).toHaveBeenCalledOnce();
  });
});
