import { locales, type Texts } from "../db/base/locale";
import { addLeads } from "./fair-leads";
import { type FairText, fairTexts, standNotes, storyStands } from "./fair-texts";
import { before, day } from "./ids";
import { chanceOf } from "./random";
import type { Rows } from "./rows";
import { yiwuDate } from "./yiwu";

type Stand = Rows["fairStands"][number];
type MakeId = (at: Date) => number;

const place = { hall: "B1", count: 12, designs: 6 };

/** Adds the fairs with their stands, the designs that shops feature, and the codes of their posters. */
export function addFairs(rows: Rows, nextId: MakeId, now: Date): void {
  const lead = rows.users.find(({ operatorRole, isOperator }) => isOperator && operatorRole === "lead")?.id;
  const [running, coming] = fairTexts.map((text) => addFair(rows, text, nextId, now));
  if (running === undefined || coming === undefined || !lead) return;
  const shops = rows.shops.flatMap(({ id, handle, pictureKey }) => (id && pictureKey ? [{ id, handle }] : []));
  const isStory = (handle: string) => storyStands.some((each) => each.handle === handle);
  const others = shops.filter(({ handle }) => !isStory(handle));
  const byHandle = (handle: string) => shops.find((shop) => shop.handle === handle);
  const add = (fairId: number, shopId: number, stand: Partial<Stand> & Pick<Stand, "status">) =>
    rows.fairStands.push({
      fairId,
      shopId,
      createdAt: before(now, 20 * day),
      changedAt: before(now, 9 * day),
      ...stand,
    });

  for (const { handle, number } of storyStands) {
    const shop = byHandle(handle);
    if (!shop) continue;
    addStand(rows, running, shop.id, number, add);
    if (handle === "tideline-accessories")
      addLeads(rows, { fairId: running, shopId: shop.id, place: `${place.hall} ${number}` }, now);
  }
  for (const [index, { id }] of others.slice(0, place.count).entries())
    addStand(rows, running, id, `${"ABE"[index % 3]} ${index + 1}`, add);
  others.slice(place.count, place.count + 4).forEach(({ id }, index) => {
    if (index < 2) addStand(rows, coming, id, `1-0${index + 1}`, add);
    else add(coming, id, { status: "applied", note: standNotes[index] });
  });
  const tideline = byHandle("tideline-accessories");
  if (tideline) add(coming, tideline.id, { status: "invited", invitedBy: lead });
  const [refused] = others.slice(place.count + 4);
  if (refused) add(coming, refused.id, { status: "refused", reason: "本届礼品区已满，欢迎报名下一届。" });
}

function addFair(rows: Rows, text: FairText, nextId: MakeId, now: Date): number {
  const firstDay = yiwuDate(now, -text.firstDay);
  const withYear = (each: string) => each.replace("{year}", firstDay.slice(0, 4));
  const names = Object.fromEntries(locales.map((locale) => [locale, withYear(text.names[locale])])) as Texts;
  const createdAt = before(now, 60 * day);
  const id = nextId(createdAt);
  rows.fairs.push({
    id,
    slug: withYear(text.slug),
    names,
    venues: text.venues,
    cities: text.cities,
    notes: text.notes,
    firstDay,
    lastDay: yiwuDate(now, -text.lastDay),
    applyUntil: text.applyUntil === undefined ? null : yiwuDate(now, -text.applyUntil),
    createdAt,
    changedAt: before(now, 9 * day),
  });
  return id;
}

/** Adds an accepted stand with its place, its designs, and the codes of its posters. */
function addStand(
  rows: Rows,
  fairId: number,
  shopId: number,
  number: string,
  add: (fairId: number, shopId: number, stand: Partial<Stand> & Pick<Stand, "status">) => void,
): void {
  const chance = chanceOf("stand", fairId, shopId);
  add(fairId, shopId, { status: "accepted", hall: place.hall, number, note: chance.pick(standNotes) });
  const designs = rows.listings
    .filter((each) => each.shopId === shopId && each.status === "published")
    .slice(0, place.designs);
  const codeOf = () => Array.from({ length: 6 }, () => chance.pick([..."abcdefghjkmnpqrstuvwxyz23456789"])).join("");
  const code = { fairId, shopId };
  rows.fairCodes.push({ ...code, code: codeOf(), listingId: null, scans: chance.whole(20, 140) });
  designs.forEach(({ id: listingId = 0 }, index) => {
    rows.fairDesigns.push({ fairId, shopId, listingId, position: index + 1 });
    rows.fairCodes.push({ ...code, code: codeOf(), listingId, scans: chance.whole(4, 60) });
  });
}
