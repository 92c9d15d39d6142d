import { eq } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { asShop, closeDatabase } from "@/db/client";
import { inquiries } from "@/db/schema";
import { type Actor, guest } from "@/lib/core/actor";
import { NotAllowed, Refusal } from "@/lib/core/errors";
import { exportOwnData } from "./export-own-data";
import { makeMarkedBuyer } from "./marked-buyer.fixture";

afterAll(closeDatabase);

async function readAll(actor: Actor): Promise<string> {
  let text = "";
  for await (const part of await exportOwnData(actor)) text += part;
  return text;
}

describe("the export", () => {
  test("has everything of the person and nothing of another", async () => {
    const [one, other] = [await makeMarkedBuyer(), await makeMarkedBuyer()];
    const source = { page: "listing", path: "/en/p/x", way: "engine" } as const;
    await asShop(one.shop.id, (tx) => tx.update(inquiries).set({ source }).where(eq(inquiries.id, one.inquiry.id)));
    const text = await readAll(one.actor);
    const data = JSON.parse(text);
    expect(data.account).toMatchObject({ email: one.email, name: `Name ${one.mark}` });
    expect(data.profile).toMatchObject({ taxNumber: one.mark, country: "BR" });
    expect(data.inquiries.map(({ id }: { id: string }) => id)).toEqual([one.inquiry.id]);
    expect(data.inquiries[0].source).toEqual(source);
    expect(data.inquiries[0].messages.map((each: { text: string }) => each.text)).toContain(`Words of ${one.mark}`);
    expect(data.inquiries[0].messages[1]).toMatchObject({ files: [{ name: `${one.mark}.pdf` }] });
    expect(data.inquiries[0].messages[1].translations).toEqual({ zh: `译 ${one.mark}` });
    expect(data.inquiries[0].thread).toMatchObject({ mailsOffAt: expect.any(String) });
    expect(data.quotes).toMatchObject([
      { answer: `Too dear, ${one.mark}`, status: "rejected" },
      { id: one.quote.id, lines: [{ listingId: one.listing.id }] },
    ]);
    expect(data.proformas).toMatchObject([{ content: { buyer: { email: one.email } } }]);
    expect(data.reports).toMatchObject([{ reason: "rude", details: `Said ${one.mark}` }]);
    expect(data.sourcingRequests).toMatchObject([
      { title: `Horse ${one.mark}`, company: `Co ${one.mark}`, mailsOffAt: expect.any(String) },
    ]);
    expect(data.sourcingRequests[0].files).toMatchObject([{ name: `plan-${one.mark}.pdf`, kind: "pdf" }]);
    expect(data.sealedQuotes).toMatchObject([
      { reference: data.sourcingRequests[0].reference, shopId: one.shop.id, unitPrice: 735, note: "Carton included." },
    ]);
    expect(data.inquiryList).toMatchObject([{ listingId: one.listing.id, quantity: 240 }]);
    expect(data.drafts).toMatchObject([{ text: `Draft of ${one.mark}` }]);
    expect(data.savedDesigns).toMatchObject([{ listingId: one.listing.id }]);
    expect(data.savedShops).toMatchObject([{ shopId: one.shop.id }]);
    expect(data.savedSearches).toMatchObject([{ query: `q=${one.mark}` }]);
    expect(data.unwantedMails).toHaveLength(5);
    expect(data.notices).toHaveLength(1);
    expect(data.sessions).toMatchObject([{ device: `Chrome ${one.mark}` }]);
    expect(data.invitations).toMatchObject([{ shopId: one.shop.id, role: "assistant" }]);
    expect(data.awaitedDesigns).toMatchObject([{ listingId: one.listing.id, email: one.email }]);
    expect(data.devices).toMatchObject([{ name: `Phone ${one.mark}`, pushService: "push.example.com" }]);
    expect(text).not.toContain(`push.example.com/${one.mark}`);
    expect(data.events.map(({ name }: { name: string }) => name)).toContain("user.exported_data");
    expect(text).not.toContain(other.mark);
    expect(text).not.toContain(other.inquiry.id);
    expect(text).not.toContain(one.token);
  });

  test("is for people who signed in, five times an hour", async () => {
    const { actor } = await makeMarkedBuyer();
    await expect(exportOwnData(guest)).rejects.toThrow(NotAllowed);
    for (let times = 0; times < 5; times++) await readAll(actor);
    await expect(exportOwnData(actor)).rejects.toThrow(Refusal);
  });
});
