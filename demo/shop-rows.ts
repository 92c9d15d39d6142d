import type { verifications } from "../db/schema";
import { usualMethod } from "../lib/verifications/rules";
import type { Person } from "./cast/people";
import type { CastShop } from "./cast/shops";
import { coverPictures, coverSize } from "./covers";
import type { OwnPicture } from "./faces";
import { before, type createIdMaker, dateOf, day } from "./ids";
import { pictureKey, pictureSize } from "./pictures";
import { type Chance, chanceOf } from "./random";
import type { Rows } from "./rows";
import { pictureOf } from "./shop-pictures";

type Claim = (typeof verifications.$inferInsert)["claim"];
type AddedShop = { id: number; userIds: Record<Person["role"], string | undefined>; pictureIds: Map<string, string> };

/** Adds the rows of one shop: shop, booths, members, verifications and pictures. Returns the ids that designs need. */
export function addShop(
  rows: Rows,
  shop: CastShop,
  people: Person[],
  /** Names of the pictures of its designs, and its own pictures. */
  pictures: { ofDesigns: readonly string[]; own: readonly OwnPicture[] },
  {
    nextId,
    now,
    seed,
    passwordHash,
  }: {
    nextId: ReturnType<typeof createIdMaker>;
    now: Date;
    seed: string;
    passwordHash: (email: string) => string | null;
  },
): AddedShop {
  const chance = chanceOf(seed, "shop rows", shop.handle);
  const joinedAt = before(now, chance.whole(600, 690) * day);
  const id = nextId(joinedAt);
  const { booths, factory, presences, formerHandles } = shop;
  const mainPicture = pictures.own[0]?.name ?? pictures.ofDesigns[0] ?? "booth";
  rows.shops.push({
    id,
    handle: shop.handle,
    names: shop.names,
    stories: shop.stories,
    sinceYear: shop.sinceYear,
    languages: shop.languages,
    locale: "zh",
    pictureKey: pictureKey(mainPicture),
    createdAt: joinedAt,
    confirmedAt: joinedAt,
    changedAt: before(now, chance.whole(1, 60) * day),
  });
  for (const handle of formerHandles) rows.formerHandles.push({ handle, shopId: id, createdAt: before(now, 90 * day) });
  booths.forEach((booth, position) => {
    rows.booths.push({ ...booth, id: nextId(joinedAt), shopId: id, position });
  });
  if (factory) rows.factories.push({ shopId: id, ...factory });
  for (const presence of presences) rows.presences.push({ shopId: id, ...presence });
  addCover(rows, id, shop, joinedAt);
  addVerifications(rows, id, shop, { nextId, now, chance });
  return {
    id,
    userIds: addPeople(rows, id, people, joinedAt, chance, passwordHash),
    pictureIds: addPictures(rows, id, pictures, joinedAt, chance),
  };
}

function addPeople(
  rows: Rows,
  shopId: number,
  people: Person[],
  joinedAt: Date,
  chance: Chance,
  passwordHash: (email: string) => string | null,
): AddedShop["userIds"] {
  const userIds: AddedShop["userIds"] = { owner: undefined, manager: undefined, assistant: undefined };
  for (const { role, ...person } of people) {
    const userId = chance.uuid(joinedAt);
    userIds[role] = userId;
    rows.users.push({
      ...person,
      id: userId,
      emailVerified: joinedAt,
      passwordHash: passwordHash(person.email),
      isOperator: false,
      operatorRole: "agent",
      createdAt: joinedAt,
    });
    rows.shopMembers.push({ shopId, userId, role, createdAt: joinedAt });
  }
  return userIds;
}

function addPictures(
  rows: Rows,
  shopId: number,
  { ofDesigns, own }: { ofDesigns: readonly string[]; own: readonly OwnPicture[] },
  at: Date,
  chance: Chance,
): Map<string, string> {
  const names = new Set([...ofDesigns, ...own.map(({ name }) => name)]);
  const ids = new Map([...names].map((name) => [name, chance.uuid(at)]));
  for (const [name, id] of ids)
    rows.pictures.push({ id, shopId, key: pictureKey(name), ...pictureSize, ...pictureOf(name), createdAt: at });
  own.forEach(({ name, shows }, index) => {
    const pictureId = ids.get(name);
    if (pictureId) rows.shopPictures.push({ shopId, position: index + 1, pictureId, shows });
  });
  return ids;
}

/** Adds the cover of the storefront, which a third of the shops have. */
function addCover(rows: Rows, shopId: number, { handle }: CastShop, createdAt: Date): void {
  const cover = coverPictures().get(handle);
  if (!cover) return;
  const id = chanceOf("cover", handle).uuid(createdAt);
  rows.pictures.push({ id, shopId, key: cover.key, ...coverSize, color: cover.color, alt: {}, createdAt });
  rows.coverPictures.push({ shopId, pictureId: id, visiblePart: "middle" });
}

/** Adds the verifications that belong to the shop's standing. An approval is valid for a year. */
function addVerifications(
  rows: Rows,
  shopId: number,
  { standing, factory }: CastShop,
  { nextId, now, chance }: { nextId: ReturnType<typeof createIdMaker>; now: Date; chance: Chance },
): void {
  const add = (claim: Claim, daysAgo: number) => {
    const at = before(now, daysAgo * day);
    rows.verifications.push({
      id: nextId(at),
      shopId,
      claim,
      status: "approved",
      method: usualMethod(claim),
      createdAt: at,
      decidedOn: dateOf(before(at, -2 * day)),
      validUntil: dateOf(before(at, -367 * day)),
    });
  };
  const daysAgo = () => chance.whole(20, 300);
  if (standing === "expired") add("booth_lease", chance.whole(380, 500));
  if (standing === "partly") add("licence", daysAgo());
  if (standing !== "verified") return;
  for (const claim of ["identity", "licence", "booth_lease"] as const) add(claim, daysAgo());
  if (factory && chance.oneIn(2)) add("factory_visit", daysAgo());
}
