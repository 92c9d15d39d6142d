import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { handovers, inquiries, messages } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { type Actor, guest } from "@/lib/core/actor";
import { NotAllowed, NotFound, Refusal } from "@/lib/core/errors";
import { getShopInquiry } from "../get-shop-inquiry";
import { guestToken } from "../guest-token";
import { inquiryInput } from "../inquiry.fixture";
import { openGuestThread } from "../open-guest-thread";
import { replyAsShop } from "../reply-as-shop";
import { sendInquiry } from "../send-inquiry";
import { answerHandover } from "./answer-handover";
import { eventsOf } from "./conversation.fixture";
import { offerHandover } from "./offer-handover";
import { findThreadStateByLink, getShopThreadState } from "./thread-state";
import { withdrawHandover } from "./withdraw-handover";

const why = "Our second booth makes lamps.";

/** Creates two shops of one family, and an inquiry about a listing of the first. */
async function family(tx: Tx) {
  const [shop, second, foreign] = [await makeShop({}, tx), await makeShop({}, tx), await makeShop({}, tx)];
  const both = await makeActor({ [shop.id]: "owner", [second.id]: "assistant" }, tx);
  const assistant = await makeActor({ [shop.id]: "assistant", [second.id]: "owner" }, tx);
  const clerk = await makeActor({ [second.id]: "assistant" }, tx);
  const firstOnly = await makeActor({ [shop.id]: "owner" }, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  const sent = await sendInquiry(
    guest,
    inquiryInput(shop, [listing], { locale: "en", message: "Can I get a sample?" }),
    tx,
  );
  const offer = (actor: Actor, toShopId = second.id) =>
    offerHandover(actor, { inquiryId: sent.inquiryId, toShopId, why }, tx);
  return { shop, second, foreign, both, assistant, clerk, firstOnly, offer, ...sent };
}

describe("handing an inquiry over", () => {
  test(
    "waits for the buyer's consent; then the other shop gets the question and no later messages",
    rolledBack(async (tx) => {
      const { shop, second, both, clerk, firstOnly, offer, inquiryId, token } = await family(tx);
      await replyAsShop(both, { inquiryId, body: "Secret of the first shop", after: undefined }, tx);
      const { handoverId } = await offer(both);
      expect(await offer(both)).toEqual({ handoverId });
      expect(await asShop(second.id, (inside) => inside.$count(inquiries), tx)).toBe(0);
      expect(await asShop(second.id, (inside) => inside.$count(handovers), tx)).toBe(0);
      expect((await findThreadStateByLink(token, tx))?.handover).toMatchObject({ status: "offered", why });

      const answer = { token, handoverId, answer: "agree" } as const;
      const { newToken } = await answerHandover(guest, answer, tx);
      expect(await answerHandover(guest, answer, tx)).toEqual({ newToken });
      const { handover } = await getShopThreadState(firstOnly, inquiryId, tx);
      const newId = handover?.newInquiryId ?? "";
      expect([handover?.status, newToken]).toEqual(["agreed", guestToken(newId)]);

      const copy = await getShopInquiry(clerk, newId, "en", tx);
      expect(copy).toMatchObject({ status: "sent", lines: [], firstReplyAt: null, heldReason: null });
      expect(copy.messages).toHaveLength(1);
      expect(copy.messages[0]?.body).toMatch(/Crying horse.*2,400/is);
      const [row] = await asShop(second.id, (inside) => inside.select().from(messages), tx);
      expect(row?.phrases).toMatchObject([{ line: 0, parts: [{ key: "samples.ask" }] }]);
      expect((await getShopThreadState(clerk, newId, tx)).cameFrom?.id).toBe(shop.id);
      expect(await openGuestThread(newToken ?? "", "en", tx)).toBeDefined();
      await expect(getShopInquiry(firstOnly, newId, "en", tx)).rejects.toThrow(NotFound);
      await expect(getShopInquiry(clerk, inquiryId, "en", tx)).rejects.toThrow(NotFound);
      const names = [...(await eventsOf(shop, tx)), ...(await eventsOf(second, tx))];
      const expected = ["handover.offered", "handover.agreed", "inquiry.sent"];
      for (const name of expected) expect(names).toContain(name);
      expect(names.filter((name) => name === "handover.agreed")).toHaveLength(1);
    }),
  );

  test(
    "ends when the buyer declines, and may then be offered again",
    rolledBack(async (tx) => {
      const { second, both, offer, token } = await family(tx);
      const { handoverId } = await offer(both);
      await answerHandover(guest, { token, handoverId, answer: "decline" }, tx);
      await expect(answerHandover(guest, { token, handoverId, answer: "agree" }, tx)).rejects.toThrow(Refusal);
      expect(await asShop(second.id, (inside) => inside.$count(inquiries), tx)).toBe(0);
      expect((await offer(both)).handoverId).not.toBe(handoverId);
    }),
  );

  test(
    "is over when it is withdrawn or expired, and cannot be withdrawn after an answer",
    rolledBack(async (tx) => {
      const { shop, both, offer, inquiryId, token } = await family(tx);
      const first = await offer(both);
      for (let n = 0; n < 2; n++) await withdrawHandover(both, { inquiryId, ...first }, tx);
      await expect(answerHandover(guest, { token, ...first, answer: "agree" }, tx)).rejects.toThrow(Refusal);
      const late = await offer(both);
      const expiresAt = new Date(Date.now() - 3_600_000);
      const isLate = eq(handovers.id, late.handoverId);
      await asShop(shop.id, (inside) => inside.update(handovers).set({ expiresAt }).where(isLate), tx);
      expect((await findThreadStateByLink(token, tx))?.handover?.status).toBe("expired");
      await expect(answerHandover(guest, { token, ...late, answer: "agree" }, tx)).rejects.toThrow(Refusal);
      const third = await offer(both);
      await answerHandover(guest, { token, ...third, answer: "decline" }, tx);
      await expect(withdrawHandover(both, { inquiryId, ...third }, tx)).rejects.toThrow(Refusal);
    }),
  );

  test(
    "is allowed for managers who are members of both shops, and an offer belongs to its inquiry only",
    rolledBack(async (tx) => {
      const { shop, foreign, both, assistant, clerk, firstOnly, offer, inquiryId, token } = await family(tx);
      await expect(offer(assistant)).rejects.toThrow(NotAllowed);
      await expect(offer(firstOnly)).rejects.toThrow(NotAllowed);
      await expect(offer(both, foreign.id)).rejects.toThrow(NotAllowed);
      await expect(offer(both, shop.id)).rejects.toThrow(NotAllowed);
      for (const actor of [clerk, guest]) await expect(offer(actor)).rejects.toThrow(NotFound);
      const { handoverId } = await offer(both);
      await expect(withdrawHandover(assistant, { inquiryId, handoverId }, tx)).rejects.toThrow(NotAllowed);
      await expect(withdrawHandover(clerk, { inquiryId, handoverId }, tx)).rejects.toThrow(NotFound);
      const other = await sendInquiry(guest, inquiryInput(shop, []), tx);
      const elsewhere = { handoverId, answer: "agree" } as const;
      await expect(answerHandover(guest, { token: other.token, ...elsewhere }, tx)).rejects.toThrow(NotFound);
      const nested = withdrawHandover(both, { inquiryId: other.inquiryId, handoverId }, tx);
      await expect(nested).rejects.toThrow(NotFound);
      await expect(answerHandover(guest, { token: "nobody", ...elsewhere }, tx)).rejects.toThrow(NotFound);
      expect(token).not.toBe(other.token);
    }),
  );
});
