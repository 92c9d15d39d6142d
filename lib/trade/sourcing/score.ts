import type { InvitationReasons } from "@/db/schema/trade/sourcing";
import type { Locale } from "@/lib/i18n/locale";

/** What the market knows of a shop that might be asked. */
export type Candidate = { shopId: number; designs: number; isOnFloor: boolean; languages: Locale[] };
export type Invitation = { shopId: number; reasons: InvitationReasons; score: number };

/** Shops asked at most: eight quotes come from far fewer than all who could. */
export const mostInvitations = 40;

/** 60 points for selling in the category and 2 a design up to 20, 30 for its floor, 40 for the buyer's language, 15 for English. */
export function invitationFor({ shopId, designs, isOnFloor, languages }: Candidate, buyer: Locale): Invitation {
  const language = languages.includes(buyer) ? buyer : languages.includes("en") ? "en" : null;
  const spoken = language === null ? 0 : language === buyer ? 40 : 15;
  const sold = designs === 0 ? 0 : 60 + 2 * Math.min(designs, 20);
  const score = sold + (isOnFloor ? 30 : 0) + spoken;
  return { shopId, reasons: { designs, isOnFloor, language }, score };
}

/** Whom to ask, the best first; where two are alike, the shop that came to the market first. */
export const choose = (candidates: Candidate[], buyer: Locale): Invitation[] =>
  candidates
    .map((candidate) => invitationFor(candidate, buyer))
    .sort((one, other) => other.score - one.score || one.shopId - other.shopId)
    .slice(0, mostInvitations);
