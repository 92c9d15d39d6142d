import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { uuidv7 } from "@/db/base/uuid";
import { type Db, database, type Tx } from "@/db/client";
import type { Actor } from "../core/actor";
import { Refusal } from "../core/errors";
import { toBase36 } from "../core/id";
import { recordEvent } from "../events/record-event";
import { idempotencyKeyOf, runOnce } from "../events/run-once";
import { type Locale, type SomeTexts, textIn } from "../i18n/locale";
import { uploadHashes } from "../media/attachments/claim-uploads";
import { tokenHash } from "./guest-token";
import { listToken } from "./list-token";
import type { SendInquiries } from "./send-inquiries-input";
import { sendInquiry } from "./send-inquiry";
import { suspicionOfForm } from "./suspicion";

/**
 * Sends one inquiry to each shop of an inquiry list about its own listings, all of them or none. Open to everyone.
 * Idempotent by form. A form counts once towards the rate limit of a client address.
 * @returns the token of the page with all threads; see paths.sentList()
 * @throws Refusal with the name of a closed shop or an unavailable listing; otherwise like sendInquiry
 */
export async function sendInquiries(actor: Actor, input: SendInquiries, db: Db = database): Promise<{ token: string }> {
  const { key, stamp, address, exhibition, words, uploads = [], ...shared } = input;
  return db.transaction(async (tx) => {
    const files = await uploadHashes(uploads, tx);
    const body = [actor.kind === "user" ? actor.userId : "", shared, [...words], ...files];
    const formKey = key ?? idempotencyKeyOf(stamp, JSON.stringify(body));
    const once = await runOnce(formKey, body, { listId: uuidv7() }, tx);
    const token = listToken(once.result.listId);
    if (once.isRepeat) return { token };
    const parts = await partsByShop(input, tx);
    const ofList = { hash: tokenHash(token), heldReason: await suspicionOfForm(input, tx) };
    for (const { shopId, lines } of parts) {
      const own = words.get(toBase36(shopId));
      const inquiry = {
        ...shared,
        shopId,
        lines,
        message: own ? `${shared.message}\n\n${own}` : shared.message,
        wantsSample: lines.some(({ wantsSample }) => wantsSample),
      };
      const form = { key: idempotencyKeyOf(formKey, String(shopId)), stamp, address, exhibition, ofList, uploads };
      await sendInquiry(actor, { ...inquiry, ...form }, tx);
    }
    await recordEvent(actor, { name: "inquiry_list.sent", listId: once.result.listId, locale: input.locale }, tx);
    return { token };
  });
}

type FoundListing = {
  id: number;
  shopId: number;
  names: SomeTexts;
  locale: Locale;
  title: string;
  isOpen: boolean;
  isOnSale: boolean;
};

/** Groups the lines by shop in ascending order, so that two lists never deadlock on each other's shops. */
async function partsByShop({ lines, locale }: SendInquiries, tx: Tx) {
  const ids = intArray(lines.map(({ listingId }) => listingId));
  const [result] = await tx.execute<{ rows: FoundListing[] }>(sql`
    select coalesce(jsonb_agg(to_jsonb(q) order by q."shopId"), '[]') as rows from (
      select l.id, l.shop_id as "shopId", s.names, s.locale, t.title, s.closed_at is null as "isOpen",
        l.status in ('published', 'paused') as "isOnSale"
      from listings l
      join shops s on s.id = l.shop_id
      join lateral (select title from listing_texts where listing_id = l.id
        order by locale = ${locale} desc, locale = 'en' desc limit 1) t on true
      where l.id = any (${ids}::bigint[])) q`);
  const shopOf = new Map<number, number>();
  for (const { id, shopId, names, locale: own, title, isOpen, isOnSale } of result?.rows ?? []) {
    if (!isOpen) throw new Refusal("list.send.closed", { shop: textIn(names, locale, own) });
    if (!isOnSale) throw new Refusal("list.send.gone", { title });
    shopOf.set(id, shopId);
  }
  if (shopOf.size !== lines.length) throw new Refusal("list.send.changed");
  const shopIds = [...new Set(shopOf.values())];
  return shopIds.map((shopId) => ({
    shopId,
    lines: lines.filter(({ listingId }) => shopOf.get(listingId) === shopId),
  }));
}
