import { eq } from "drizzle-orm";
import { afterAll, describe, expect, test } from "vitest";
import { asShop, closeDatabase } from "@/db/client";
import { inquiries } from "@/db/schema";
import { type Actor, guest } from "@/lib/core/actor";
import { NotAllowed, Refusal } from "@/lib/core/errors";
import { exportOwnData } from "./export-own-data";
import { makeMarkedBuyer } from "./marked-buyer.fixture";

afterAll(closeDatabase);

async function readExport(actor: Actor): Promise<string> {
  let text = "";
  for await (const part of await exportOwnData(actor)) text += part;
  return text;
}

describe("the export", () => {
  test("contains everything about the person and nothing about another", async () => {
    const [person, otherPerson] = [await makeMarkedBuyer(), await makeMarkedBuyer()];
    const source = { page: "listing", path: "/en/p/x", way: "engine" } as const;
    await asShop(person.shop.id, (tx) =>
      tx.update(inquiries).set({ source }).where(eq(inquiries.id, person.inquiry.id)),
    );
    const text = await readExport(person.actor);
    const data = JSON.parse(text);
    expect(data.account).toMatchObject({ email: person.email, name: `Name ${person.mark}` });
    expect(data.profile).toMatchObject({ taxNumber: person.mark, country: "BR" });
    expect(data.inquiries.map(({ id }: { id: string }) => id)).toEqual([person.inquiry.id]);
    expect(data.inquiries[0].source).toEqual(source);
    expect(data.inquiries[0].messages.map((each: { text: string }) => each.text)).toContain(`Words of ${person.mark}`);
    expect(data.inquiries[0].messages[1]).toMatchObject({ files: [{ name: `${person.mark}.pdf` }] });
    expect(data.inquiries[0].messages[1].translations).toEqual({ zh: `译 ${person.mark}` });
    expect(data.inquiries[0].thread).toMatchObject({ mailsOffAt: expect.any(String) });
    expect(data.quotes).toMatchObject([
      { answer: `Too dear, ${person.mark}`, status: "rejected" },
      { id: person.quote.id, lines: [{ listingId: person.listing.id }] },
    ]);
    expect(data.proformas).toMatchObject([{ content: { buyer: { email: person.email } } }]);
    expect(data.reports).toMatchObject([{ reason: "rude", details: `Details ${person.mark}` }]);
    expect(data.translationReports).toMatchObject([{ shown: `译 ${person.mark}`, details: person.mark }]);
    expect(data.sourcingRequests).toMatchObject([
      { title: `Horse ${person.mark}`, company: `Co ${person.mark}`, mailsOffAt: expect.any(String) },
    ]);
    expect(data.sourcingRequests[0].files).toMatchObject([{ name: `plan-${person.mark}.pdf`, kind: "pdf" }]);
    expect(data.sealedQuotes).toMatchObject([
      {
        reference: data.sourcingRequests[0].reference,
        shopId: person.shop.id,
        unitPrice: 735,
        note: "Carton included.",
      },
    ]);
    expect(data.inquiryList).toMatchObject([{ listingId: person.listing.id, quantity: 240 }]);
    expect(data.drafts).toMatchObject([{ text: `Draft of ${person.mark}` }]);
    expect(data.savedDesigns).toMatchObject([{ listingId: person.listing.id }]);
    expect(data.savedShops).toMatchObject([{ shopId: person.shop.id }]);
    expect(data.savedSearches).toMatchObject([{ query: `q=${person.mark}` }]);
    expect(data.unwantedMails).toHaveLength(5);
    expect(data.notices).toHaveLength(1);
    expect(data.sessions).toMatchObject([{ device: `Chrome ${person.mark}` }]);
    expect(data.invitations).toMatchObject([{ shopId: person.shop.id, role: "assistant" }]);
    expect(data.awaitedDesigns).toMatchObject([{ listingId: person.listing.id, email: person.email }]);
    expect(data.devices).toMatchObject([{ name: `Phone ${person.mark}`, pushService: "push.example.com" }]);
    expect(text).not.toContain(`push.example.com/${person.mark}`);
    expect(data.events.map(({ name }: { name: string }) => name)).toContain("user.exported_data");
    expect(text).not.toContain(otherPerson.mark);
    expect(text).not.toContain(otherPerson.inquiry.id);
    expect(text).not.toContain(person.token);
  });

  test("is for signed-in people, five times an hour", async () => {
    const { actor } = await makeMarkedBuyer();
    await expect(exportOwnData(guest)).rejects.toThrow(NotAllowed);
    for (let count = 0; count < 5; count++) await readExport(actor);
    await expect(exportOwnData(actor)).rejects.toThrow(Refusal);
  });
});
