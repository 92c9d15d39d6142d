import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { inquiries } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { Refusal } from "../core/errors";
import { formStamp } from "../rendering/form-stamp";
import type { SendInquiry } from "./input";
import { freshAddress, inquiriesInput, inquiryInput } from "./inquiry.fixture";
import { sendInquiries } from "./send-inquiries";
import type { SendInquiries } from "./send-inquiries-input";
import { sendInquiry } from "./send-inquiry";

const reasonsOf = async (shop: { id: number }, tx: Tx) => {
  const rows = await asShop(
    shop.id,
    (inside) => inside.select({ reason: inquiries.heldReason }).from(inquiries).orderBy(inquiries.id),
    tx,
  );
  return rows.map(({ reason }) => reason);
};

const heldFor = (overrides: () => Partial<SendInquiry>) => async (tx: Tx) => {
  const shop = await makeShop({}, tx);
  await sendInquiry(guest, inquiryInput(shop, [], overrides()), tx);
  return reasonsOf(shop, tx);
};

describe("an inquiry that looks like spam is held with its reason", () => {
  const cases: [string, string, () => Partial<SendInquiry>][] = [
    ["the hidden field is filled in", "hidden_field", () => ({ fax: "123" })],
    ["the form is sent at once", "too_fast", () => ({ stamp: formStamp() })],
    ["the form's stamp is not signed by this site", "unsigned_form", () => ({ stamp: "abc.def" })],
  ];
  for (const [situation, reason, overrides] of cases)
    test(
      `when ${situation}`,
      rolledBack(async (tx) => expect(await heldFor(overrides)(tx)).toEqual([reason])),
    );

  test(
    "when the same text is sent to the same shop again",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const address = freshAddress();
      await sendInquiry(guest, inquiryInput(shop, [], { address, message: "Best SEO services!" }), tx);
      await sendInquiry(guest, inquiryInput(shop, [], { address, message: "best  seo services" }), tx);
      expect(await reasonsOf(shop, tx)).toEqual([null, "duplicate_text"]);
    }),
  );

  test(
    "from the sixth one within an hour from one network, here an IPv6 /64",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const network = `2001:db8:${Date.now().toString(16).slice(-4)}:1`;
      for (let n = 1; n <= 6; n++)
        await sendInquiry(guest, inquiryInput(shop, [], { address: `${network}::${n}` }), tx);
      expect(await reasonsOf(shop, tx)).toEqual([null, null, null, null, null, "many_from_address"]);
    }),
  );

  test(
    "and is refused after sixty within an hour from one network",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const address = freshAddress();
      for (let n = 1; n <= 60; n++) await sendInquiry(guest, inquiryInput(shop, [], { address }), tx);
      await expect(sendInquiry(guest, inquiryInput(shop, [], { address }), tx)).rejects.toThrow(
        new Refusal("errors.tooMany"),
      );
      expect(await reasonsOf(shop, tx)).toHaveLength(60);
    }),
  );
});

describe("the form of a whole inquiry list", () => {
  const send = async (count: number, overrides: Partial<SendInquiries>[], tx: Tx) => {
    const booths = [];
    for (let n = 1; n <= count; n++) {
      const shop = await makeShop({}, tx);
      booths.push({ shop, listing: await makeListing(shop, { status: "published" }, tx) });
    }
    const listings = booths.map(({ listing }) => listing);
    for (const each of overrides) await sendInquiries(guest, inquiriesInput(listings, each), tx);
    const reasons = [];
    for (const { shop } of booths) reasons.push(await reasonsOf(shop, tx));
    return reasons;
  };

  test(
    "counts once, so that the fifth list to three booths within an hour is accepted and the sixth held",
    rolledBack(async (tx) => {
      const address = freshAddress();
      const lists = Array.from({ length: 6 }, () => ({ address }));
      for (const reasons of await send(3, lists, tx))
        expect(reasons).toEqual([null, null, null, null, null, "many_from_address"]);
    }),
  );

  test(
    "is held at every shop if it looks like spam",
    rolledBack(async (tx) => expect(await send(2, [{ stamp: formStamp() }], tx)).toEqual([["too_fast"], ["too_fast"]])),
  );
});
