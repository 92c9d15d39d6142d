import type { Texts } from "../lib/i18n/locale";
import type { Design } from "./designs";
import { before, dateOf, day, type idMaker } from "./ids";
import type { Rows } from "./rows";
import type { StoryDesign } from "./story";
import { readWords } from "./words";

type Told = {
  brand: {
    handle: string;
    story: Texts;
    captions: Texts[];
    /** By design, days from sketch to sample, first batch, and shipped; what is missing has not come yet. */
    days: Record<string, number[]>;
  };
  collections: { handle: string; names: Texts; keys: string[] }[];
  holiday: { handle: string; inDays: number; days: number; note: Texts };
};

const told = readWords("storefronts") as Told;

/** The shots a lookbook is made of, as their names end; the booth's own picture comes in between. */
const shots = ["-front", "-use", "-group", "booth", "-carton"];

type Shop = {
  handle: string;
  made: { id: number; pictureIds: ReadonlyMap<string, string> };
  designs: readonly (Design | StoryDesign)[];
  ids: ReadonlyMap<Design, number>;
  /** The picture of the booth. */
  sign?: string;
};

/** Writes what the shops whose story is told show beyond their designs: a brand, collections, a holiday. */
export function addStorefront(rows: Rows, shop: Shop, nextId: ReturnType<typeof idMaker>, now: Date): void {
  const byKey = new Map(
    shop.designs.flatMap((design): [string, Listed][] =>
      "key" in design ? [[design.key, { design, id: shop.ids.get(design) ?? 0 }]] : [],
    ),
  );
  const { handle, made } = shop;
  if (handle === told.brand.handle) addBrand(rows, shop, byKey, now);
  for (const { names, keys } of told.collections.filter((each) => each.handle === handle)) {
    const createdAt = before(now, 30 * day);
    const collectionId = nextId(createdAt);
    rows.collections.push({ id: collectionId, shopId: made.id, names, createdAt });
    keys
      .flatMap((key) => byKey.get(key)?.id ?? [])
      .forEach((listingId, index) => {
        rows.collectionListings.push({ collectionId, shopId: made.id, listingId, position: index + 1 });
      });
  }
  if (handle === told.holiday.handle) {
    const { inDays, days, note } = told.holiday;
    rows.holidays.push({
      id: nextId(before(now, day)),
      shopId: made.id,
      firstDay: dateOf(before(now, -inDays * day)),
      lastDay: dateOf(before(now, -(inDays + days) * day)),
      notes: note,
      createdAt: before(now, day),
    });
  }
}

type Listed = { design: StoryDesign; id: number };

function addBrand(rows: Rows, { made, sign }: Shop, byKey: ReadonlyMap<string, Listed>, now: Date): void {
  const { story, captions, days } = told.brand;
  const shopId = made.id;
  rows.brandPages.push({ shopId, stories: story, changedAt: before(now, 9 * day) });
  const names = [...made.pictureIds.keys()];
  shots
    .flatMap((shot) => (shot === "booth" ? sign : names.find((name) => name.endsWith(shot))) ?? [])
    .flatMap((name) => made.pictureIds.get(name) ?? [])
    .forEach((pictureId, index) => {
      rows.lookbookPictures.push({ shopId, position: index + 1, pictureId, captions: captions[index] });
    });
  for (const [key, [sample, firstBatch, shipped]] of Object.entries(days)) {
    const listed = byKey.get(key);
    if (!listed) continue;
    const from = before(listed.design.publishedAt ?? now, 8 * day);
    const on = (after: number | undefined) =>
      after === undefined ? null : dateOf(new Date(Math.min(from.getTime() + after * day, now.getTime())));
    rows.milestones.push({
      listingId: listed.id,
      shopId,
      sketchedOn: dateOf(from),
      sampledOn: on(sample),
      firstBatchOn: on(firstBatch),
      shippedOn: on(shipped),
      changedAt: before(now, day),
    });
  }
}
