import { and, desc, eq, ne } from "drizzle-orm";
import type { ProposalOf, ShopInput } from "@/db/base/assist-proposal";
import { asShop, type Db, database } from "@/db/client";
import { type AssistFailure, type AssistKind, type AssistStatus, assistRequests } from "@/db/schema";
import type { Actor } from "../core/actor";
import { timeoutSeconds } from "./limits";
import { canRequestAssist } from "./policy";

export type AssistRequest<Kind extends AssistKind> = {
  id: string;
  status: Exclude<AssistStatus, "discarded">;
  input: ShopInput | null;
  proposal: ProposalOf<Kind> | null;
  droppedParts: number;
  why: AssistFailure | null;
  tokens: number;
  createdAt: Date;
  acceptedFields: string[] | null;
};

/** Finds the newest request about an object; undefined if there is none, if it was discarded, or for non-members. */
async function findNewest<Kind extends AssistKind>(
  member: Actor,
  shopId: number,
  kind: Kind,
  about: { listingId: number } | { inquiryId: string } | { videoId: number },
  db: Db,
): Promise<AssistRequest<Kind> | undefined> {
  if (!canRequestAssist(member, shopId)) return undefined;
  const isAbout =
    "listingId" in about
      ? eq(assistRequests.listingId, about.listingId)
      : "inquiryId" in about
        ? eq(assistRequests.inquiryId, about.inquiryId)
        : eq(assistRequests.videoId, about.videoId);
  const [found] = await asShop(
    shopId,
    (tx) =>
      tx
        .select()
        .from(assistRequests)
        .where(and(eq(assistRequests.shopId, shopId), isAbout, ne(assistRequests.status, "discarded")))
        .orderBy(desc(assistRequests.createdAt), desc(assistRequests.id))
        .limit(1),
    db,
  );
  if (!found || found.status === "discarded") return undefined;
  const { id, input, droppedParts, createdAt, acceptedFields } = found;
  const isLate = found.status === "waiting" && Date.now() - createdAt.getTime() > timeoutSeconds * 1_000;
  const proposal = found.proposal?.kind === kind ? (found.proposal as ProposalOf<Kind>) : null;
  return {
    ...{ id, input, proposal, droppedParts, createdAt, acceptedFields },
    status: isLate ? "failed" : found.status,
    why: isLate ? "slow" : found.failure,
    tokens: found.tokensIn + found.tokensOut,
  };
}

export const findDraft = (
  actor: Actor,
  { shopId, listingId }: { shopId: number; listingId: number },
  db: Db = database,
) => findNewest(actor, shopId, "draft", { listingId }, db);

export const findReply = (
  actor: Actor,
  { shopId, inquiryId }: { shopId: number; inquiryId: string },
  db: Db = database,
) => findNewest(actor, shopId, "reply", { inquiryId }, db);

export const findCaptionsDraft = (
  actor: Actor,
  { shopId, videoId }: { shopId: number; videoId: number },
  db: Db = database,
) => findNewest(actor, shopId, "captions", { videoId }, db);
