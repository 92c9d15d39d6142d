import type { Locale, SomeTexts } from "./locale";

/** Topics of an answer for which a listing has facts, in the order an answer names them. */
export const topics = ["price", "moq", "leadTime", "packing", "customisation"] as const;
export type Topic = (typeof topics)[number];

/** What a member says along with a question: notes of their own; and what an answer shall be about. */
export type ShopInput = { notes: string; topics?: Topic[] };

/** For a design: only what our rules left. `categoryId` differs from the one it stands in. */
export type DraftProposal = {
  kind: "draft";
  categoryId: number | null;
  attributes: Record<string, SomeTexts>;
  texts: Partial<Record<Locale, { title: string; description: string }>>;
};
/** The same words to the buyer, in their language and in the shop's; figures are filled in. */
export type ReplyProposal = { kind: "reply"; locale: Locale; body: string; ownLocale: Locale; own: string };
/** One line under a clip, per language. */
export type CaptionsProposal = { kind: "captions"; captions: SomeTexts };

export type Proposal = DraftProposal | ReplyProposal | CaptionsProposal;
export type ProposalOf<Kind extends Proposal["kind"]> = Extract<Proposal, { kind: Kind }>;
