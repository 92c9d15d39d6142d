import { and, eq, inArray } from "drizzle-orm";
import type { DraftProposal } from "@/db/base/assist-proposal";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { listings, listingTexts } from "@/db/schema";
import { editListing } from "../catalogue/edit-listing";
import { getListingFields } from "../catalogue/get-listing-fields";
import type { ListingFields } from "../catalogue/listing-fields";
import { getListingForUpdate, type OwnListing } from "../catalogue/own-listing";
import { isUnpublished } from "../catalogue/policy";
import { refreshPublicPages } from "../catalogue/refresh-public-pages";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { locales, textIn } from "../i18n/locale";
import { lockProposal, logAccepted } from "./lock-request";

/** `version` is the one of the listing that the page showed beside the proposal. `fields`: see fieldsOfDraft(). */
export type AcceptDraft = { shopId: number; assistId: string; version: string; fields: string[] };

/**
 * Edits the listing with the chosen parts of a draft; nothing else of it changes. Texts are marked as written by a
 * machine until a person edits them.
 * @throws NotAllowed, NotFound; Refusal if nothing was chosen, the draft was accepted before, or the listing has
 * changed
 */
export const acceptDraft = (actor: Actor, input: AcceptDraft, db: Db = database): Promise<{ listingId: number }> =>
  asShop(
    input.shopId,
    async (tx) => {
      allow(actor.kind === "user");
      const { shopId, assistId, version } = input;
      const { proposal, listingId } = await lockProposal(actor, input, "draft", tx);
      const chosen = fieldsOfDraft(proposal).filter((field) => input.fields.includes(field));
      if (chosen.length === 0) throw new Refusal("assist.draft.nothingChosen");
      if (listingId === null) throw new Error("The draft has no listing");
      const listing = await getListingForUpdate(actor, { shopId, listingId }, tx);
      const parts = await getListingFields(listingId, tx);
      await editListing(actor, { ...withChosen(parts, proposal, chosen, listing), shopId, listingId, version }, tx);
      await markAsMachine(listingId, chosen, tx);
      await addTranslations(listing, proposal, chosen, tx);
      await logAccepted(actor, { shopId, assistId, kind: "draft", fields: chosen }, tx);
      return { listingId };
    },
    db,
  );

function withChosen(
  parts: ListingFields,
  proposal: DraftProposal,
  chosen: string[],
  { locale }: OwnListing,
): ListingFields {
  const texts: ListingFields["texts"] = {};
  for (const each of locales) {
    const [now, proposed] = [parts.texts[each], proposal.texts[each]];
    const title = chosen.includes(`title.${each}`) ? proposed?.title : now?.title;
    const description = chosen.includes(`description.${each}`) ? proposed?.description : now?.description;
    if (title) texts[each] = { title, description: description ?? "" };
    else if (description) throw new Refusal("catalogue.editor.texts.titleMissing", { field: `title.${each}` });
  }
  const values = chosen.flatMap((field): [string, string][] => {
    const code = field.startsWith("attribute.") ? field.slice("attribute.".length) : "";
    const value = code && proposal.attributes[code];
    return value ? [[code, textIn(value, locale)]] : [];
  });
  const categoryId = chosen.includes("categoryId") ? (proposal.categoryId ?? parts.categoryId) : parts.categoryId;
  return { ...parts, categoryId, texts, attributes: { ...parts.attributes, ...Object.fromEntries(values) } };
}

async function markAsMachine(listingId: number, chosen: string[], tx: Tx): Promise<void> {
  const marked = locales.filter((locale) =>
    chosen.some((field) => field === `title.${locale}` || field === `description.${locale}`),
  );
  if (marked.length === 0) return;
  await tx
    .update(listingTexts)
    .set({ origin: "machine" })
    .where(and(eq(listingTexts.listingId, listingId), inArray(listingTexts.locale, marked)));
}

/** Adds the proposal's other languages, because editing stores a new value only in the shop's language. */
async function addTranslations(listing: OwnListing, proposal: DraftProposal, chosen: string[], tx: Tx): Promise<void> {
  const [now] = await tx
    .select({ attributes: listings.attributes, categoryId: listings.categoryId })
    .from(listings)
    .where(eq(listings.id, listing.id));
  if (!now) return;
  const attributes = Object.fromEntries(
    Object.entries(now.attributes).map(([code, value]) => [
      code,
      chosen.includes(`attribute.${code}`) ? { ...proposal.attributes[code], ...value } : value,
    ]),
  );
  await tx.update(listings).set({ attributes }).where(eq(listings.id, listing.id));
  if (!isUnpublished(listing))
    await refreshPublicPages({ ...listing, categoryId: now.categoryId }, tx, listing.categoryId);
}

/** Returns the names of a draft's parts as its form sends them: `categoryId`, `attribute.material`, `title.zh` … */
export const fieldsOfDraft = ({ categoryId, attributes, texts }: DraftProposal): string[] => [
  ...(categoryId === null ? [] : ["categoryId"]),
  ...Object.keys(attributes).map((code) => `attribute.${code}`),
  ...locales.flatMap((locale) => [
    ...(texts[locale]?.title ? [`title.${locale}`] : []),
    ...(texts[locale]?.description ? [`description.${locale}`] : []),
  ]),
];
