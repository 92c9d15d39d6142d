import { answerDays, needsTwoLeads } from "../lib/moderation/measures";
import { harmOf, targetHours } from "../lib/moderation/reasons";
import { type CaseText, caseTexts } from "./case-texts";
import { before, day, hour, minute } from "./ids";
import { chanceOf } from "./random";
import type { Rows } from "./rows";
import { demoSignIns } from "./sign-ins";

type Shop = { id: number };
type Operators = { agent: string; lead: string; secondLead: string };

/** Adds the reports about shops that nobody signs in to, the decisions about them, and the appeals of their owners. */
export function addCases(rows: Rows, now: Date): void {
  const [agent = "", lead = "", secondLead = ""] = rows.users.flatMap(({ id, isOperator }) =>
    isOperator && id ? [id] : [],
  );
  const signedIn = new Set(demoSignIns.flatMap(({ shop }) => shop ?? []));
  const shops = rows.shops.filter(({ id, handle }) => id !== undefined && !signedIn.has(handle)).toReversed();
  caseTexts.forEach((text, index) => {
    const shop = shops[index];
    if (shop?.id !== undefined) addCase(rows, text, { id: shop.id }, { agent, lead, secondLead }, now);
  });
}

function addCase(rows: Rows, text: CaseText, shop: Shop, operators: Operators, now: Date): void {
  const { target, reports, decided, isTaken } = text;
  const listing = rows.listings.find((each) => each.shopId === shop.id && each.status === "published");
  const targetId = target === "shop" ? shop.id : listing?.id;
  if (targetId === undefined) return;
  const createdAt = before(now, Math.max(...reports.map(({ minutesAgo }) => minutesAgo)) * minute);
  const chance = chanceOf("case", shop.id);
  const caseId = chance.uuid(createdAt);
  const harm = Math.max(...reports.map(({ reason }) => harmOf(reason))) as 1 | 2 | 3;
  rows.moderationCases.push({
    id: caseId,
    target,
    targetId: String(targetId),
    shopId: shop.id,
    harm,
    status: decided ? "decided" : "open",
    snapshot: snapshotOf(rows, target, shop.id, targetId),
    version: "",
    claimedBy: isTaken ? operators.agent : null,
    claimedAt: isTaken ? before(now, minute) : null,
    createdAt,
    dueAt: before(createdAt, -targetHours[harm] * hour),
    decidedAt: decided ? before(now, decided.minutesAgo * minute) : null,
  });
  for (const { reason, details, locale, minutesAgo, email = null } of reports) {
    const at = before(now, minutesAgo * minute);
    const reporter = chance.uuid(at);
    rows.reports.push({
      id: chance.uuid(at),
      caseId,
      shopId: shop.id,
      reason,
      details,
      email,
      locale,
      reporter,
      createdAt: at,
    });
  }
  if (decided) addDecision(rows, text, { caseId, shop, listingId: listing?.id }, operators, now);
}

function snapshotOf(rows: Rows, target: CaseText["target"], shopId: number, targetId: number) {
  if (target === "shop") {
    const shop = rows.shops.find(({ id }) => id === shopId);
    return { titles: shop?.names ?? {}, descriptions: shop?.stories ?? {}, pictures: [] };
  }
  const texts = rows.listingTexts.filter(({ listingId }) => listingId === targetId);
  const keys = new Map(rows.pictures.map(({ id, key }) => [id, key]));
  const ofListing = rows.listingPictures.filter(({ listingId }) => listingId === targetId);
  const tiers = rows.priceTiers.filter(({ listingId }) => listingId === targetId);
  return {
    titles: Object.fromEntries(texts.map(({ locale, title }) => [locale, title])),
    descriptions: Object.fromEntries(texts.map(({ locale, description }) => [locale, description ?? ""])),
    pictures: ofListing.flatMap(({ pictureId }) => keys.get(pictureId) ?? []),
    currency: "CNY" as const,
    tiers: tiers.map(({ fromQuantity, unitPrice }) => ({ fromQuantity, unitPrice })),
  };
}

type Of = { caseId: string; shop: Shop; listingId: number | undefined };

/** Adds a decision with its effect on the listing or the shop. */
function addDecision(
  rows: Rows,
  text: CaseText,
  { caseId, shop, listingId }: Of,
  operators: Operators,
  now: Date,
): void {
  const { decided, appealed, reports } = text;
  if (!decided) return;
  const { measure, facts, minutesAgo } = decided;
  const at = before(now, minutesAgo * minute);
  const id = chanceOf("decision", caseId).uuid(at);
  const isByLeads = needsTwoLeads(measure);
  rows.caseDecisions.push({
    id,
    caseId,
    shopId: shop.id,
    measure,
    ground: groundOf(reports[0]?.reason),
    facts,
    fields: measure === "changes" ? ["description"] : [],
    decidedBy: isByLeads ? operators.lead : operators.agent,
    confirmedBy: isByLeads ? operators.secondLead : null,
    createdAt: at,
    effectiveAt: at,
    before: measure === "hide" || measure === "remove" ? { status: "published" } : isByLeads ? { closedAt: null } : {},
  });
  if (measure === "suspend") {
    const row = rows.shops.find((each) => each.id === shop.id);
    if (row) Object.assign(row, { sanction: "suspended", closedAt: at });
  } else if (measure !== "changes") {
    const listing = rows.listings.find((each) => each.id === listingId);
    if (listing) listing.status = measure === "hide" ? "under_review" : "removed";
  }
  const owner = rows.shopMembers.find(({ shopId, role }) => shopId === shop.id && role === "owner");
  if (!appealed || !owner) return;
  const sentAt = before(now, appealed.minutesAgo * minute);
  const isAnswered = appealed.answer !== undefined;
  rows.appeals.push({
    id: chanceOf("appeal", caseId).uuid(sentAt),
    decisionId: id,
    shopId: shop.id,
    userId: owner.userId,
    body: appealed.body,
    createdAt: sentAt,
    dueAt: before(sentAt, -answerDays * day),
    outcome: isAnswered ? "upheld" : null,
    answer: appealed.answer ?? null,
    decidedBy: isAnswered ? operators.lead : null,
    decidedAt: isAnswered ? before(sentAt, -day) : null,
  });
}

function groundOf(reason: CaseText["reports"][number]["reason"] | undefined) {
  if (reason === "brand") return "brands";
  if (reason === "copied_pictures") return "pictures";
  return reason === "fraud" ? "conduct" : "honesty";
}
