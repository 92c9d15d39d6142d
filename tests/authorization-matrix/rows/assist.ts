import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import type { Proposal } from "@/db/base/assist-proposal";
import { asShop, type Tx } from "@/db/client";
import { assistRequests, assistSettings, listingTexts } from "@/db/schema";
import { makeUser, makeVideo } from "@/db/testing";
import { acceptCaptions, captionsVersion } from "@/lib/ai/accept-captions";
import { acceptDraft } from "@/lib/ai/accept-draft";
import { acceptReply } from "@/lib/ai/accept-reply";
import { discardProposal } from "@/lib/ai/discard-proposal";
import { findCaptionsDraft, findDraft, findReply } from "@/lib/ai/find-request";
import { getAssist } from "@/lib/ai/get-assist";
import { getMinutesSaved } from "@/lib/ai/get-minutes-saved";
import { listMachineTexts } from "@/lib/ai/list-machine-texts";
import { requestCaptions } from "@/lib/ai/request-captions";
import { requestDraft } from "@/lib/ai/request-draft";
import { requestReply } from "@/lib/ai/request-reply";
import { setAssistRates } from "@/lib/ai/set-assist-rates";
import { switchAssist } from "@/lib/ai/switch-assist";
import { findListingForEdit } from "@/lib/catalogue/find-listing-for-edit";
import type { Actor } from "@/lib/core/actor";
import type { ShopRows } from "../cast";
import { managers, members, type Rows } from "../row";

const isMissing = ({ draftId }: ShopRows) => draftId === 1;

/** Records the owner's consent to the assistant. */
const storeConsent = async ({ shopId }: ShopRows, tx: Tx) => {
  const { id } = await makeUser({}, tx);
  const consent = { shopId, isOn: true, consentedHost: "ai.example", consentedBy: id, consentedAt: new Date() };
  await asShop(shopId, (inside) => inside.insert(assistSettings).values(consent).onConflictDoNothing(), tx);
};

const texts = { es: { title: "Poni", description: "" } };
const draft: Proposal = { kind: "draft", categoryId: null, attributes: {}, texts };
const reply: Proposal = { kind: "reply", locale: "pt-br", body: "Olá!", ownLocale: "zh", own: "你好！" };
const captions: Proposal = { kind: "captions", captions: { es: "Poni" } };
const proposals = { draft, reply, captions };

async function acceptProposedCaptions(actor: Actor, shopId: number, on: ShopRows, tx: Tx) {
  const assistId = await makeProposal("captions", on, tx);
  return acceptCaptions(actor, { shopId, assistId, languages: ["es"], version: captionsVersion({}) }, tx);
}

/** Creates a proposal that waits for acceptance; returns an unknown id for a missing shop row. */
async function makeProposal(
  kind: keyof typeof proposals,
  on: ShopRows,
  tx: Tx,
  listingId = on.draftId,
): Promise<string> {
  if (isMissing(on)) return randomUUID();
  const { id: userId } = await makeUser({}, tx);
  const about =
    kind === "draft"
      ? { listingId }
      : kind === "reply"
        ? { inquiryId: on.inquiryId }
        : { videoId: await videoOf(on, tx) };
  const row = { shopId: on.shopId, kind, ...about, userId, status: "ready" as const, proposal: proposals[kind] };
  const [made] = await asShop(on.shopId, (inside) => inside.insert(assistRequests).values(row).returning(), tx);
  return made?.id ?? "";
}

const videoOf = async ({ shopId, listingId }: ShopRows, tx: Tx) =>
  listingId === 1 ? 1 : (await makeVideo({ id: shopId }, { listingId, captions: {} }, tx)).id;

const videoOfRequest = (assistId: string, shopId: number, tx: Tx) =>
  asShop(
    shopId,
    async (inside) =>
      (await inside.select().from(assistRequests).where(eq(assistRequests.id, assistId)))[0]?.videoId ?? 1,
    tx,
  );

async function accept(actor: Actor, { shopId }: { shopId: number }, listingId: number, assistId: string, tx: Tx) {
  const listing = await findListingForEdit(actor, { shopId, listingId }, tx);
  return acceptDraft(actor, { shopId, assistId, version: listing?.version ?? "", fields: ["title.es"] }, tx);
}

export const assistRows: Rows = {
  getAssist: { may: members, run: (actor, { shopId }, tx) => getAssist(actor, shopId, tx), isOfShop: true },
  getMinutesSaved: { may: members, run: (actor, { shopId }, tx) => getMinutesSaved(actor, shopId, tx), isOfShop: true },
  switchAssist: {
    may: ["ownerA"],
    run: (actor, { shopId }, tx) => switchAssist(actor, { shopId, isOn: true, host: "ai.example" }, tx, "ai.example"),
    isOfShop: true,
  },
  setAssistRates: {
    may: managers,
    run: (actor, { shopId }, tx) => setAssistRates(actor, { shopId, draft: 5, reply: 2, captions: 1 }, tx),
    isOfShop: true,
  },
  requestDraft: {
    may: members,
    run: async (actor, on, tx) => {
      await storeConsent(on, tx);
      return requestDraft(actor, { shopId: on.shopId, listingId: on.draftId, notes: "" }, tx);
    },
    nested: (actor, { shopId }, { draftId }, tx) => requestDraft(actor, { shopId, listingId: draftId, notes: "" }, tx),
  },
  "requestDraft, of a published listing": {
    may: managers,
    run: async (actor, on, tx) => {
      await storeConsent(on, tx);
      return requestDraft(actor, { shopId: on.shopId, listingId: on.listingId, notes: "" }, tx);
    },
  },
  acceptDraft: {
    may: members,
    run: async (actor, on, tx) => accept(actor, on, on.draftId, await makeProposal("draft", on, tx), tx),
    nested: async (actor, on, foreign, tx) =>
      accept(actor, on, on.draftId, await makeProposal("draft", foreign, tx), tx),
  },
  "acceptDraft, of a published listing": {
    may: managers,
    run: async (actor, on, tx) =>
      accept(actor, on, on.listingId, await makeProposal("draft", on, tx, on.listingId), tx),
  },
  discardProposal: {
    may: members,
    run: async (actor, on, tx) =>
      discardProposal(actor, { shopId: on.shopId, assistId: await makeProposal("draft", on, tx) }, tx),
    nested: async (actor, { shopId }, foreign, tx) =>
      discardProposal(actor, { shopId, assistId: await makeProposal("draft", foreign, tx) }, tx),
  },
  "findDraft, of the assistant": {
    may: members,
    isRead: true,
    run: async (actor, on, tx) => {
      await makeProposal("draft", on, tx);
      return findDraft(actor, { shopId: on.shopId, listingId: on.draftId }, tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      await makeProposal("draft", foreign, tx);
      return findDraft(actor, { shopId, listingId: foreign.draftId }, tx);
    },
  },
  listMachineTexts: {
    may: members,
    isRead: true,
    run: async (actor, { shopId, draftId: listingId }, tx) => {
      const own = eq(listingTexts.listingId, listingId);
      await asShop(shopId, (inside) => inside.update(listingTexts).set({ origin: "machine" }).where(own), tx);
      return listMachineTexts(actor, { shopId, listingId }, tx);
    },
  },
  requestReply: {
    may: members,
    run: async (actor, on, tx) => {
      await storeConsent(on, tx);
      return requestReply(actor, { inquiryId: on.inquiryId, topics: ["price"], notes: "" }, tx);
    },
  },
  findReply: {
    may: members,
    isRead: true,
    run: async (actor, on, tx) => {
      await makeProposal("reply", on, tx);
      return findReply(actor, on, tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      await makeProposal("reply", foreign, tx);
      return findReply(actor, { shopId, inquiryId: foreign.inquiryId }, tx);
    },
  },
  acceptReply: {
    may: members,
    run: async (actor, on, tx) =>
      acceptReply(actor, { inquiryId: on.inquiryId, assistId: await makeProposal("reply", on, tx) }, tx),
    nested: async (actor, { inquiryId }, foreign, tx) =>
      acceptReply(actor, { inquiryId, assistId: await makeProposal("reply", foreign, tx) }, tx),
  },
  requestCaptions: {
    may: managers,
    run: async (actor, on, tx) => {
      await storeConsent(on, tx);
      return requestCaptions(actor, { shopId: on.shopId, videoId: await videoOf(on, tx) }, tx);
    },
    nested: async (actor, { shopId }, foreign, tx) =>
      requestCaptions(actor, { shopId, videoId: await videoOf(foreign, tx) }, tx),
  },
  findCaptionsDraft: {
    may: members,
    isRead: true,
    run: async (actor, { shopId, ...on }, tx) => {
      const videoId = await videoOfRequest(await makeProposal("captions", { shopId, ...on }, tx), shopId, tx);
      return findCaptionsDraft(actor, { shopId, videoId }, tx);
    },
    nested: async (actor, { shopId }, foreign, tx) => {
      const videoId = await videoOfRequest(await makeProposal("captions", foreign, tx), foreign.shopId, tx);
      return findCaptionsDraft(actor, { shopId, videoId }, tx);
    },
  },
  acceptCaptions: {
    may: managers,
    run: (actor, on, tx) => acceptProposedCaptions(actor, on.shopId, on, tx),
    nested: (actor, { shopId }, foreign, tx) => acceptProposedCaptions(actor, shopId, foreign, tx),
  },
};
