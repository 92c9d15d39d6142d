import { randomBytes } from "node:crypto";
import { and, eq, inArray, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { fairLeads, listings } from "@/db/schema";
import { countAttempt } from "../accounts/rate-limit";
import { type Actor, roleIn } from "../core/actor";
import { allow, NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { storedName } from "../media/attachments/attachment";
import { cleanFile } from "../media/attachments/clean-file";
import { attachmentStorage, type MediaStorage } from "../media/storage";
import type { Fair, StandPlace } from "./fair";
import { fairJson } from "./fair-columns";
import type { CompleteLead, TakeLead } from "./lead-input";
import { insertInquiryOfLead, type LeadRow } from "./lead-inquiry";
import { canTakeLeads } from "./policy";

type Of<Input> = Input & { shopId: number };
type Person = Extract<Actor, { kind: "user" }>;

/** A stand is busy, but no stand meets more people in an hour. */
const flood = { limit: 400, windowSeconds: 3600 };

/**
 * Stores a lead of a fair. The phone sends it again until it knows the answer, so a second one with the same id changes
 * nothing. With an email address it becomes an inquiry at once. Designs that are no longer public are left out.
 * @throws NotFound for strangers and without an accepted stand; Refusal for a card that is no picture, or too many leads
 */
export async function takeLead(
  actor: Actor,
  { shopId, card, mayMail, ...input }: Of<TakeLead>,
  db: Db = database,
  { storage = attachmentStorage(), now = new Date() }: { storage?: MediaStorage; now?: Date } = {},
): Promise<{ leadId: string; inquiryId: string | null }> {
  const member = requireMember(actor, shopId);
  const stored = await findLead(shopId, input.id, db);
  if (stored) return { leadId: input.id, inquiryId: stored.inquiryId };
  if (!(await countAttempt(`fair-leads:${shopId}`, flood, db))) throw new Refusal("errors.tooMany");
  const cardKey = card === undefined ? null : await storeCard(Buffer.from(card, "base64"), storage);
  return asShop(
    shopId,
    async (tx) => {
      const stand = await getStand(shopId, input.fairId, tx);
      const takenAt = new Date(Math.min(Date.parse(input.takenAt), now.getTime()));
      const listingIds = await publicListings(input.listingIds, shopId, tx);
      const lead: LeadRow = {
        ...input,
        shopId,
        userId: member.userId,
        listingIds,
        cardKey,
        takenAt,
        mayMail: mayMail ? "yes" : "no",
      };
      const inserted = await tx.insert(fairLeads).values(lead).onConflictDoNothing().returning({ id: fairLeads.id });
      if (inserted.length === 0) return { leadId: input.id, inquiryId: (await lockLead(input.id, tx)).inquiryId };
      await recordEvent(actor, { name: "lead.taken", shopId, fairId: input.fairId, leadId: input.id }, tx);
      const inquiryId = input.email ? await becomeInquiry(member, { ...lead, email: input.email }, stand, tx) : null;
      return { leadId: input.id, inquiryId };
    },
    db,
  );
}

/**
 * Adds the address that a member read from a card, by which the lead becomes an inquiry.
 * @throws NotFound for strangers and unknown leads; Refusal if it is an inquiry already
 */
export async function completeLead(
  actor: Actor,
  { shopId, leadId, name, email, country, language, mayMail }: Of<CompleteLead>,
  db: Db = database,
): Promise<{ inquiryId: string }> {
  const member = requireMember(actor, shopId);
  return asShop(
    shopId,
    async (tx) => {
      const lead = await lockLead(leadId, tx);
      if (lead.inquiryId) throw new Refusal("fairs.lead.alreadyComplete");
      const values = {
        email,
        locale: language,
        name: name ?? lead.name,
        country: country ?? lead.country,
        mayMail: mayMail ? ("yes" as const) : ("no" as const),
      };
      await tx.update(fairLeads).set(values).where(eq(fairLeads.id, leadId));
      const stand = await getStand(shopId, lead.fairId, tx);
      return { inquiryId: await becomeInquiry(member, { ...lead, ...values }, stand, tx) };
    },
    db,
  );
}

function requireMember(actor: Actor, shopId: number): Person {
  if (actor.kind !== "user" || !roleIn(actor, shopId)) throw new NotFound("shop");
  allow(canTakeLeads(actor, shopId));
  return actor;
}

const findLead = (shopId: number, id: string, db: Db) =>
  asShop(shopId, async (tx) => (await tx.select().from(fairLeads).where(eq(fairLeads.id, id)))[0], db);

async function lockLead(id: string, tx: Tx) {
  const [lead] = await tx.select().from(fairLeads).where(eq(fairLeads.id, id)).for("update");
  if (!lead) throw new NotFound("lead");
  return lead;
}

async function getStand(shopId: number, fairId: number, tx: Tx): Promise<{ fair: Fair; place: StandPlace }> {
  const [row] = await tx.execute<{ fair: Fair; place: StandPlace }>(sql`
    select ${fairJson} as fair, json_build_object('hall', s.hall, 'number', s.number) as place
    from fair_stands s join fairs f on f.id = s.fair_id
    where s.fair_id = ${fairId} and s.shop_id = ${shopId} and s.status = 'accepted'`);
  if (!row) throw new NotFound("stand");
  return row;
}

async function publicListings(ids: readonly number[], shopId: number, tx: Tx): Promise<number[]> {
  if (ids.length === 0) return [];
  const found = await tx
    .select({ id: listings.id })
    .from(listings)
    .where(
      and(
        eq(listings.shopId, shopId),
        inArray(listings.id, [...ids]),
        inArray(listings.status, ["published", "paused"]),
      ),
    );
  return [...new Set(ids)].filter((id) => found.some((each) => each.id === id));
}

async function becomeInquiry(
  actor: Person,
  lead: LeadRow & { email: string },
  stand: { fair: Fair; place: StandPlace },
  tx: Tx,
): Promise<string> {
  const inquiryId = await insertInquiryOfLead(lead, stand, tx);
  await tx.update(fairLeads).set({ inquiryId }).where(eq(fairLeads.id, lead.id));
  const { shopId, fairId, id: leadId } = lead;
  await recordEvent(actor, { name: "lead.became_inquiry", shopId, fairId, leadId, inquiryId }, tx);
  return inquiryId;
}

/** Stores the picture of a card without its metadata, and returns its key. */
async function storeCard(bytes: Uint8Array, storage: MediaStorage): Promise<string> {
  const file = await cleanFile(bytes, "card");
  if (file.kind !== "picture") throw new Refusal("fairs.lead.cardWrong");
  const key = randomBytes(16).toString("hex");
  await storage.put(storedName({ kind: "picture", key }, "whole"), file.whole);
  await storage.put(storedName({ kind: "picture", key }, "small"), file.small);
  return key;
}
