import type { Locale, SomeTexts } from "./locale";

/** Topics of an answer for which a listing has facts, in the order an answer names them. */
export const topics = ["price", "moq", "leadTime", "packing", "customisation"] as const;
export type Topic = (typeof topics)[number];

/** The input that a member adds to a request: notes, and for a reply the topics that it should cover. */
export type ShopInput = { notes: string; topics?: Topic[] };

/** A proposal for a listing after filtering. `categoryId` is null unless the model proposes another category. */
export type DraftProposal = {
  kind: "draft";
  categoryId: number | null;
  attributes: Record<string, SomeTexts>;
  texts: Partial<Record<Locale, { title: string; description: string }>>;
};
/** A reply in the buyer's language and the same text in the shop's; the market has filled in the figures. */
export type ReplyProposal = { kind: "reply"; locale: Locale; body: string; ownLocale: Locale; own: string };
/** The proposed caption of a video in each language. */
export type CaptionsProposal = { kind: "captions"; captions: SomeTexts };

export type Proposal = DraftProposal | ReplyProposal | CaptionsProposal;
export type ProposalOf<Kind extends Proposal["kind"]> = Extract<Proposal, { kind: Kind }>;
