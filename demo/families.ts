import { taxonomy } from "../db/reference/taxonomy";
import type { listingOrigins } from "../db/schema";
import type { Texts } from "../lib/i18n/locale";
import type { Design } from "./designs";
import { groupBy } from "./group-by";
import { type Chance, chanceOf } from "./random";
import type { Rows } from "./rows";
import type { StoryDesign } from "./story";
import { type DesignChoices, inAllLocales, joinValues } from "./texts";
import { phraseOf, sentences } from "./words";

type Origin = typeof listingOrigins.$inferInsert;
type PublishedDesign = { design: Design; id: number; make: DesignChoices; at: Date };

/** Adds the origins of a shop's designs: those of its story, otherwise one generated chain in one shop of nine. */
export function addFamilies(
  rows: Rows,
  shopId: number,
  designs: readonly (Design | StoryDesign)[],
  ids: ReadonlyMap<Design, number>,
  seed: string,
): void {
  const storyDesigns = designs.filter((design): design is StoryDesign => "key" in design);
  if (storyDesigns.length) rows.listingOrigins.push(...storyOrigins(shopId, storyDesigns, ids));
  else rows.listingOrigins.push(...chainOf(shopId, designs, ids, chanceOf(seed, "family", shopId)));
}

function storyOrigins(shopId: number, designs: StoryDesign[], ids: ReadonlyMap<Design, number>): Origin[] {
  const byKey = new Map(designs.map((design) => [design.key, ids.get(design)]));
  return designs.flatMap(({ key, parent, createdAt }) => {
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

/** Returns a chain of two to four published designs with the same noun, each based on the one before. */
function chainOf(
  shopId: number,
  designs: readonly Design[],
  ids: ReadonlyMap<Design, number>,
  chance: Chance,
): Origin[] {
  if (!chance.oneIn(9)) return [];
  const published = designs.flatMap((design): PublishedDesign[] => {
    const { make, publishedAt: at, status } = design;
    const id = ids.get(design);
    return make && at && id && status === "published" ? [{ design, id, make, at }] : [];
  });
  const namesakes = [...groupBy(published, ({ make }) => make.noun.en).values()];
  const [largest = []] = namesakes.sort((one, other) => other.length - one.length);
  const chain = largest.sort((one, other) => one.at.getTime() - other.at.getTime()).slice(0, chance.whole(2, 4));
  return chain.flatMap((child, index) => {
    const parent = chain[index - 1];
    if (!parent) return [];
    const relation = chance.pick(relations);
    const changes = describeChanges(parent.make, child.make, chance.pick(sentences.origins[relation]));
    return [{ shopId, listingId: child.id, parentId: parent.id, relation, changes, createdAt: child.design.createdAt }];
  });
}

/** Formats reason and differences: "The version for the new season. Material: felt Color: red, blue". */
function describeChanges(parent: DesignChoices, child: DesignChoices, reason: Texts): Texts {
  const differences: [code: string, value: Texts][] = [];
  if (child.material && child.material.en !== parent.material?.en) differences.push(["material", child.material]);
  if (child.size && child.size.en !== parent.size?.en) differences.push(["size", child.size]);
  if (child.colorIds[0] !== parent.colorIds[0]) differences.push(["color", joinValues(child.colorIds.map(phraseOf))]);
  return inAllLocales((locale) => {
    const colon = locale === "zh" ? "：" : locale === "fr" ? " : " : ": ";
    const facts = differences.map(
      ([code, value]) => `${taxonomy.attributes[code]?.names[locale]}${colon}${value[locale]}`,
    );
    return [reason[locale], ...facts].join(locale === "zh" ? "" : " ");
  });
}
