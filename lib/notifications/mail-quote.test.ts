import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, expect, test, vi } from "vitest";
import { database } from "@/db/client";
import { makeActor, makeInquiry, makeListing, makeQuote, makeShop } from "@/db/testing";
import { mailQuote } from "./mail-quote";
import { mailQuoteAnswer } from "./mail-quote-answer";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-quote-mails-"));
beforeAll(() => {
  vi.stubEnv("DATA_DIR", folder);
  vi.stubEnv("SMTP_URL", "");
});

/** The mail of this job as it is read, its parts joined. */
function mailOf(eventId: number): string {
  const file = readdirSync(path.join(folder, "mail")).find((name) =>
    name.startsWith(String(eventId).padStart(10, "0")),
  );
  const raw = readFileSync(path.join(folder, "mail", file ?? "none"), "utf8");
  return raw
    .split(/\r?\n\r?\n/)
    .map((part) => {
      if (/^[A-Za-z0-9+/=\r\n]+$/.test(part)) return Buffer.from(part, "base64").toString("utf8");
      const joined = part.replace(/=\r?\n/g, "");
      const byte = (_: string, hex: string) => String.fromCharCode(Number.parseInt(hex, 16));
      return Buffer.from(joined.replace(/=([0-9A-F]{2})/g, byte), "latin1").toString("utf8");
    })
    .join("\n");
}

const quoted = (with_: Parameters<typeof makeQuote>[1]) =>
  database.transaction(async (tx) => {
    const shop = await makeShop({}, tx);
    const listing = await makeListing(shop, { status: "published" }, tx);
    const inquiry = await makeInquiry(shop, [listing], { status: "quoted" }, tx);
    const line = { listingId: listing.id, counterPrice: with_.status === "countered" ? 700 : null };
    const quote = await makeQuote(inquiry, { lines: [line], ...with_ }, tx);
    const { userId } = await makeActor({ [shop.id]: "assistant" }, tx);
    return { shopId: shop.id, inquiryId: inquiry.id, quoteId: quote.id, userId };
  });

test("an offer mails the buyer its prices and terms in their language, with the link to answer it", async () => {
  await mailQuote({ id: 1, eventId: 7_000_001, name: "mailQuote", data: await quoted({}) });
  const mail = mailOf(7_000_001);
  for (const said of ["17.640,00", "FOB Ningbo", "30%", "/pt-br/i/"]) expect(mail).toContain(said);
});

test("a draft mails nobody", async () => {
  await mailQuote({ id: 1, eventId: 7_000_002, name: "mailQuote", data: await quoted({ status: "draft" }) });
  expect(readdirSync(path.join(folder, "mail")).join()).not.toContain("7000002");
});

test.each([
  ["accepted", "接受了您的第 1 版报价"],
  ["countered", "¥7.00"],
  ["rejected", "拒绝了第 1 版报价"],
] as const)("an offer that is %s mails the member in theirs, in the buyer's words", async (status, said) => {
  const eventId = { accepted: 7_000_003, countered: 7_000_004, rejected: 7_000_005 }[status];
  const answer = status === "accepted" ? null : "Prazo de 30 dias?";
  const data = await quoted({ status, answer });
  await mailQuoteAnswer({ id: 1, eventId, name: `mailQuoteAnswer:${data.userId}`, data });
  const mail = mailOf(eventId);
  expect(mail).toContain(said);
  if (answer) expect(mail).toContain(answer);
});

test("an answer mails nobody who has left the shop, and says nothing that holds no longer", async () => {
  const data = await quoted({ status: "expired" });
  await mailQuoteAnswer({ id: 1, eventId: 7_000_006, name: "mailQuoteAnswer", data });
  const gone = { ...(await quoted({ status: "accepted" })), userId: data.userId };
  await mailQuoteAnswer({ id: 1, eventId: 7_000_007, name: "mailQuoteAnswer", data: gone });
  expect(readdirSync(path.join(folder, "mail")).join()).not.toMatch(/700000[67]/);
});
