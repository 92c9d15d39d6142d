import { taxonomy } from "../db/reference/taxonomy";
import type { listingOrigins } from "../db/schema";
import type { Texts } from "../lib/i18n/locale";
import type { Design } from "./designs";
import { groupBy } from "./group-by";
import { type Chance, chanceOf } from "./random";
import type { Rows } from "./rows";
import type { StoryDesign } from "./story";
import { inAll, joined, type Make } from "./texts";
import { phraseOf, sentences } from "./words";

type Origin = typeof listingOrigins.$inferInsert;
type Listed = { design: Design; id: number; make: Make; at: Date };

/** Writes which designs of a shop grew out of which: as told, else one chain in one shop of nine. */
export function addFamilies(
  rows: Rows,
  shopId: number,
  designs: readonly (Design | StoryDesign)[],
  ids: ReadonlyMap<Design, number>,
  seed: string,
): void {
  const told = designs.filter((design): design is StoryDesign => "key" in design);
  if (told.length) rows.listingOrigins.push(...toldOrigins(shopId, told, ids));
  else rows.listingOrigins.push(...chainOf(shopId, designs, ids, chanceOf(seed, "family", shopId)));
}

function toldOrigins(shopId: number, told: StoryDesign[], ids: ReadonlyMap<Design, number>): Origin[] {
  const byKey = new Map(told.map((design) => [design.key, ids.get(design)]));
  return told.flatMap(({ key, parent, createdAt }) => {
    const listingId = byKey.get(key);
    const parentId = parent && byKey.get(parent.key);
    if (!parent || !listingId || !parentId) return [];
    return [{ shopId, listingId, parentId, relation: parent.relation, changes: parent.changes, createdAt }];
  });
}

const relations = [
  "variant",
  "variant",
  "variant",
  "season",
  "season",
  "collaboration",
  "accident",
  "successor",
] as const;

/** Two to four published designs with the same name, each grown out of the one before it. */
function chainOf(
  shopId: number,
  designs: readonly Design[],
  ids: ReadonlyMap<Design, number>,
  chance: Chance,
): Origin[] {
  if (!chance.oneIn(9)) return [];
  const listed = designs.flatMap((design): Listed[] => {
    const { make, publishedAt: at, status } = design;
    const id = ids.get(design);
    return make && at && id && status === "published" ? [{ design, id, make, at }] : [];
  });
  const namesakes = [...groupBy(listed, ({ make }) => make.noun.en).values()];
  const [most = []] = namesakes.sort((one, other) => other.length - one.length);
  const chain = most.sort((one, other) => one.at.getTime() - other.at.getTime()).slice(0, chance.whole(2, 4));
  return chain.flatMap((child, index) => {
    const parent = chain[index - 1];
    if (!parent) return [];
    const relation = chance.pick(relations);
    const changes = compareBoards(parent.make, child.make, chance.pick(sentences.origins[relation]));
    return [{ shopId, listingId: child.id, parentId: parent.id, relation, changes, createdAt: child.design.createdAt }];
  });
}

/** Why, and what is different now: "The version for the new season. Material: felt. Color: red, blue." */
function compareBoards(before: Make, now: Make, why: Texts): Texts {
  const differences: [code: string, value: Texts][] = [];
  if (now.material && now.material.en !== before.material?.en) differences.push(["material", now.material]);
  if (now.size && now.size.en !== before.size?.en) differences.push(["size", now.size]);
  if (now.colorIds[0] !== before.colorIds[0]) differences.push(["color", joined(now.colorIds.map(phraseOf))]);
  return inAll((locale) => {
    const colon = locale === "zh" ? "：" : locale === "fr" ? " : " : ": ";
    const facts = differences.map(
      ([code, value]) => `${taxonomy.attributes[code]?.names[locale]}${colon}${value[locale]}`,
    );
    return [why[locale], ...facts].join(locale === "zh" ? "" : " ");
  });
}
