import type { Locale } from "../lib/i18n/locale";
import { tokenHash } from "../lib/inquiries/guest-token";
import { chooseShops, type Invitation } from "../lib/trade/sourcing/choose-shops";
import { sourcingToken } from "../lib/trade/sourcing/link";
import { choiceDays, maxQuotes, openDays } from "../lib/trade/sourcing/request";
import { before, day, hour } from "./ids";
import { chanceOf } from "./random";
import type { Rows } from "./rows";
import { type ScriptedAnswer, type ScriptedRequest, scriptedRequests } from "./scripted-requests";
import { trades } from "./words";
import { yiwuDate } from "./yiwu";

type Options = { seed: string; now: Date };

/** Adds the sourcing requests of buyers, the invited shops, and their sealed quotes. */
export function addSourcing(rows: Rows, { seed, now }: Options): void {
  scriptedRequests.forEach((request, index) => {
    const chance = chanceOf(seed, "sourcing", index);
    const createdAt = before(now, request.hoursAgo * hour);
    const id = chance.uuid(createdAt);
    const invited = chooseShops(candidatesFor(rows, request.category), request.locale);
    const wantedShop = rows.listings.find(({ sku }) => request.answer && sku === request.answer.sku)?.shopId;
    // The second-best shop has not quoted yet, so that each request has an unanswered invitation; if it sells the wanted
    // design, the next one has not.
    const silent = invited[1]?.shopId === wantedShop ? 2 : 1;
    const quoted = invited.filter((_, rank) => rank !== silent).slice(0, request.quotes);
    const closesAt = new Date(createdAt.getTime() + openDays * day);
    const isFull = quoted.length === maxQuotes;
    const isExpired = request.hoursAgo * hour > (openDays + choiceDays) * day;
    const { buyer, category, hoursAgo, quotes, answer, ...columns } = request;
    rows.sourcingRequests.push({
      ...columns,
      id,
      reference: `RS-DEM${String(index + 1).padStart(3, "0")}`,
      buyerId: rows.users.find(({ email }) => email === buyer.email)?.id,
      categoryId: category,
      targetCurrency: request.targetPrice === undefined ? undefined : "USD",
      status: isExpired ? "expired" : isFull ? "closed" : "open",
      placesTaken: quoted.length,
      createdAt,
      closesAt,
      routedAt: createdAt,
      decidedAt: isExpired ? before(now, day) : isFull ? before(now, hour) : null,
    });
    rows.sourcingBuyers.push({ requestId: id, ...buyer });
    rows.sourcingLinks.push({ tokenHash: tokenHash(sourcingToken(id)), requestId: id, createdAt });
    for (const each of invited) rows.sourcingInvitations.push({ requestId: id, ...each, createdAt });
    quoted.forEach((each, slot) => {
      addQuote(rows, request, each, { requestId: id, slot: slot + 1, createdAt, isExpired, now, seed });
    });
    const data = { requestId: id };
    for (const name of ["sourcing_request.sent", "sourcing_request.routed"])
      rows.events.push({ name, data, createdAt, dispatchedAt: createdAt });
    if (!isExpired) rows.jobs.push({ name: "ageSourcingRequest", data, runAt: isFull ? choiceEndsAt(now) : closesAt });
  });
}

const choiceEndsAt = (now: Date) => new Date(now.getTime() + choiceDays * day);

function candidatesFor(rows: Rows, categoryId: number) {
  const counts = new Map<number, number>();
  for (const { shopId, status, categoryId: ofListing } of rows.listings)
    if (status === "published" && ofListing === categoryId) counts.set(shopId, (counts.get(shopId) ?? 0) + 1);
  const industry = trades.find(({ category }) => category.id === categoryId)?.industry;
  return [...counts].map(([shopId, designs]) => {
    const isOnFloor = rows.booths.some(
      (booth) =>
        booth.shopId === shopId && booth.districtCode === industry?.district && booth.floor === industry?.floor,
    );
    const languages = (rows.shops.find(({ id }) => id === shopId)?.languages ?? []) as Locale[];
    return { shopId, designs, isOnFloor, languages };
  });
}

type Context = { requestId: string; slot: number; createdAt: Date; isExpired: boolean; now: Date; seed: string };

function addQuote(
  rows: Rows,
  { category, quantity, hoursAgo, answer, locale }: ScriptedRequest,
  { shopId }: Invitation,
  context: Context,
) {
  const { requestId, slot, isExpired, now, seed } = context;
  const chance = chanceOf(seed, "sealed quote", requestId, slot);
  const onSale = rows.listings.filter(
    (each) => each.shopId === shopId && each.categoryId === category && each.status === "published",
  );
  const wanted = onSale.find(({ sku }) => sku === answer?.sku);
  const listing = wanted ?? onSale[0];
  const tiers = rows.priceTiers.filter(({ listingId }) => listingId === listing?.id);
  const [first] = tiers;
  if (!listing?.id || !first) return;
  const listed = tiers.findLast(({ fromQuantity }) => fromQuantity <= quantity) ?? first;
  const createdAt = new Date(context.createdAt.getTime() + chance.share() * 0.8 * Math.min(hoursAgo, 120) * hour);
  rows.sourcingQuotes.push({
    id: chance.uuid(createdAt),
    requestId,
    shopId,
    version: 1,
    slot,
    status: isExpired ? "expired" : "sent",
    listingId: listing.id,
    currency: listing.currency ?? "CNY",
    unitPrice: Math.max(1, Math.round(listed.unitPrice * (0.9 + chance.share() * 0.2))),
    moq: first.fromQuantity,
    ...chance.pick([
      { incoterm: "FOB", place: "ningbo" },
      { incoterm: "FOB", place: "ningbo" },
      { incoterm: "EXW", place: "yiwu" },
      { incoterm: "FOB", place: "shanghai" },
    ] as const),
    workingDays: chance.whole(6, 25),
    validUntil: yiwuDate(createdAt, -30),
    note: noteOf(answer, wanted !== undefined),
    locale: answer ? locale : "zh",
    createdAt,
    decidedAt: isExpired ? before(now, day) : null,
  });
}

/** Returns the note of a quote: other shops than the one that sells the wanted design offer to make it. */
const noteOf = (answer: ScriptedAnswer | undefined, isWanted: boolean): string | undefined =>
  isWanted ? answer?.note : answer?.noteOfOthers;
