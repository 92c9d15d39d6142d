import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { inquiries } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { Refusal } from "../core/errors";
import { formStamp } from "../rendering/form-stamp";
import type { SendInquiry } from "./input";
import { asking, askingAll, freshAddress } from "./inquiry.fixture";
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

const heldFor = (with_: () => Partial<SendInquiry>) => async (tx: Tx) => {
  const shop = await makeShop({}, tx);
  await sendInquiry(guest, asking(shop, [], with_()), tx);
  return reasonsOf(shop, tx);
};

describe("an inquiry that looks like spam is held and says why", () => {
  const cases: [string, string, () => Partial<SendInquiry>][] = [
    ["the field nobody sees is filled in", "hidden_field", () => ({ fax: "123" })],
    ["the form comes back at once", "too_fast", () => ({ stamp: formStamp() })],
    ["the form is none of ours", "unsigned_form", () => ({ stamp: "abc.def" })],
  ];
  for (const [what, reason, with_] of cases)
    test(
      `when ${what}`,
      rolledBack(async (tx) => expect(await heldFor(with_)(tx)).toEqual([reason])),
    );

  test(
    "when the same text comes again to the same shop",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const address = freshAddress();
      await sendInquiry(guest, asking(shop, [], { address, message: "Best SEO services!" }), tx);
      await sendInquiry(guest, asking(shop, [], { address, message: "best  seo services" }), tx);
      expect(await reasonsOf(shop, tx)).toEqual([null, "duplicate_text"]);
    }),
  );

  test(
    "from the sixth in an hour on from one network, here an IPv6 /64",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const network = `2001:db8:${Date.now().toString(16).slice(-4)}:1`;
      for (let n = 1; n <= 6; n++) await sendInquiry(guest, asking(shop, [], { address: `${network}::${n}` }), tx);
      expect(await reasonsOf(shop, tx)).toEqual([null, null, null, null, null, "many_from_address"]);
    }),
  );

  test(
    "and past sixty an hour nothing more is taken from one network, which is said",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const address = freshAddress();
      for (let n = 1; n <= 60; n++) await sendInquiry(guest, asking(shop, [], { address }), tx);
      await expect(sendInquiry(guest, asking(shop, [], { address }), tx)).rejects.toThrow(
        new Refusal("errors.tooMany"),
      );
      expect(await reasonsOf(shop, tx)).toHaveLength(60);
    }),
  );
});

describe("the form of a whole list", () => {
  const send = async (count: number, with_: Partial<SendInquiries>[], tx: Tx) => {
    const booths = [];
    for (let n = 1; n <= count; n++) {
      const shop = await makeShop({}, tx);
      booths.push({ shop, listing: await makeListing(shop, { status: "published" }, tx) });
    }
    const asked = booths.map(({ listing }) => listing);
    for (const each of with_) await sendInquiries(guest, askingAll(asked, each), tx);
    const reasons = [];
    for (const { shop } of booths) reasons.push(await reasonsOf(shop, tx));
    return reasons;
  };

  test(
    "counts once, so the fifth list to three booths in an hour is believed and the sixth held",
    rolledBack(async (tx) => {
      const address = freshAddress();
      const lists = Array.from({ length: 6 }, () => ({ address }));
      for (const reasons of await send(3, lists, tx))
        expect(reasons).toEqual([null, null, null, null, null, "many_from_address"]);
    }),
  );

  test(
    "is held at every shop when it looks like spam",
    rolledBack(async (tx) => expect(await send(2, [{ stamp: formStamp() }], tx)).toEqual([["too_fast"], ["too_fast"]])),
  );
});
