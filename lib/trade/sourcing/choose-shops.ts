import type { InvitationReasons } from "@/db/schema/trade/sourcing";
import type { Locale } from "@/lib/i18n/locale";

/** A shop that could be invited, with the data of its score. */
export type Candidate = { shopId: number; designs: number; isOnFloor: boolean; languages: Locale[] };
export type Invitation = { shopId: number; reasons: InvitationReasons; score: number };

/** Maximum shops invited to a request, enough for eight quotes. */
export const maxInvitations = 40;

/**
 * Scores a shop: 60 points for selling in the category and 2 for each of up to 20 listings, 30 for its floor, 40 for
 * the buyer's language or 15 for English.
 */
export function scoreShop({ shopId, designs, isOnFloor, languages }: Candidate, buyer: Locale): Invitation {
  const language = languages.includes(buyer) ? buyer : languages.includes("en") ? "en" : null;
  const languagePoints = language === null ? 0 : language === buyer ? 40 : 15;
  const designPoints = designs === 0 ? 0 : 60 + 2 * Math.min(designs, 20);
  const score = designPoints + (isOnFloor ? 30 : 0) + languagePoints;
  return { shopId, reasons: { designs, isOnFloor, language }, score };
}

/** Chooses the shops to invite, highest score first; the older shop first if scores are equal. */
export const chooseShops = (candidates: Candidate[], buyer: Locale): Invitation[] =>
  candidates
    .map((candidate) => scoreShop(candidate, buyer))
    .sort((one, other) => other.score - one.score || one.shopId - other.shopId)
    .slice(0, maxInvitations);
