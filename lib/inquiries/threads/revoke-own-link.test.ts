import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { users } from "@/db/schema";
import { makeActor, rolledBack } from "@/db/testing";
import { emailProof, isConfirmedEmail } from "@/lib/accounts/confirmed-email";
import { guest } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { areEmailsOff } from "@/lib/notifications/conversation-emails";
import { claimInquiries } from "../claim-inquiries";
import { isRevokedLink } from "../guest-link";
import { listOwnInquiries } from "../list-own-inquiries";
import { openGuestThread } from "../open-guest-thread";
import { replyAsGuest } from "../reply-as-guest";
import { confirmBuyerEmail } from "./confirm-buyer-email";
import { eventsOf, setUpThread } from "./conversation.fixture";
import { revokeOwnLink } from "./revoke-own-link";

describe("a guest's private link", () => {
  test(
    "is revoked by its holder and opens nothing afterwards",
    rolledBack(async (tx) => {
      const { shop, inquiryId, token, foreign } = await setUpThread(tx);
      expect(await isRevokedLink(token, tx)).toBe(false);
      await revokeOwnLink(guest, { token }, tx);
      expect(await openGuestThread(token, "en", tx)).toBeUndefined();
      expect(await isRevokedLink(token, tx)).toBe(true);
      expect(await isRevokedLink("a guess", tx)).toBe(false);
      await expect(replyAsGuest(guest, { token, body: "E agora?", after: undefined }, tx)).rejects.toThrow(NotFound);
      await expect(revokeOwnLink(guest, { token }, tx)).rejects.toThrow(NotFound);
      expect(await areEmailsOff({ shopId: shop.id, inquiryId }, tx)).toBe(true);
      expect(await eventsOf(shop, tx)).toContain("guest_link.ended");
      expect(await openGuestThread(foreign.token, "en", tx)).toBeDefined();
    }),
  );

  test(
    "is revoked by the signed-in buyer who finds it among their inquiries",
    rolledBack(async (tx) => {
      const { input, token } = await setUpThread(tx);
      const buyer = await makeActor({}, tx);
      await tx.update(users).set({ email: input.email }).where(eq(users.id, buyer.userId));
      expect(await claimInquiries(buyer, tx)).toBe(1);
      const [own] = await listOwnInquiries(buyer, "en", tx);
      await revokeOwnLink(buyer, { token: own?.token ?? "" }, tx);
      expect(await openGuestThread(token, "en", tx)).toBeUndefined();
    }),
  );
});

test(
  "the reader of an inquiry's email confirms the address by the proof in its link",
  rolledBack(async (tx) => {
    const { input, token, foreign } = await setUpThread(tx);
    await confirmBuyerEmail(guest, { token, mail: emailProof("somebody@example.com") }, tx);
    await confirmBuyerEmail(guest, { token: foreign.token, mail: emailProof(input.email) }, tx);
    expect(await isConfirmedEmail(input.email, tx)).toBe(false);
    await confirmBuyerEmail(guest, { token, mail: emailProof(input.email) }, tx);
    expect(await isConfirmedEmail(input.email, tx)).toBe(true);
  }),
);
