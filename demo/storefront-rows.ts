import type { Texts } from "../lib/i18n/locale";
import type { Design } from "./designs";
import { before, type createIdMaker, dateOf, day } from "./ids";
import type { Rows } from "./rows";
import type { StoryDesign } from "./story";
import { readWords } from "./words";

type Storefronts = {
  brand: {
    handle: string;
    story: Texts;
    captions: Texts[];
    /**
     * Days from sketch to sample, first batch and shipment, by key of the design; a missing one has not happened yet.
     */
    days: Record<string, number[]>;
  };
  collections: { handle: string; names: Texts; keys: string[] }[];
  holiday: { handle: string; inDays: number; days: number; note: Texts };
};

const storefronts = readWords("storefronts") as Storefronts;

/** The pictures of a lookbook, in order: endings of picture names, and "booth" for the picture of the booth. */
const shots = ["-front", "-use", "-group", "booth", "-carton"];

type Shop = {
  handle: string;
  made: { id: number; pictureIds: ReadonlyMap<string, string> };
  designs: readonly (Design | StoryDesign)[];
  ids: ReadonlyMap<Design, number>;
  /** The picture of the booth. */
  sign?: string;
};

/** Adds a story shop's brand page, collections and holiday; does nothing for other shops. */
export function addStorefront(rows: Rows, shop: Shop, nextId: ReturnType<typeof createIdMaker>, now: Date): void {
  const byKey = new Map(
    shop.designs.flatMap((design): [string, Listed][] =>
      "key" in design ? [[design.key, { design, id: shop.ids.get(design) ?? 0 }]] : [],
    ),
  );
  const { handle, made } = shop;
  if (handle === storefronts.brand.handle) addBrand(rows, shop, byKey, now);
  for (const { names, keys } of storefronts.collections.filter((each) => each.handle === handle)) {
    const createdAt = before(now, 30 * day);
    const collectionId = nextId(createdAt);
    rows.collections.push({ id: collectionId, shopId: made.id, names, createdAt });
    keys
      .flatMap((key) => byKey.get(key)?.id ?? [])
      .forEach((listingId, index) => {
        rows.collectionListings.push({ collectionId, shopId: made.id, listingId, position: index + 1 });
      });
  }
  if (handle === storefronts.holiday.handle) {
    const { inDays, days, note } = storefronts.holiday;
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
  const { story, captions, days } = storefronts.brand;
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
    const sketchedAt = before(listed.design.publishedAt ?? now, 8 * day);
    const dateAfter = (days: number | undefined) =>
      days === undefined ? null : dateOf(new Date(Math.min(sketchedAt.getTime() + days * day, now.getTime())));
    rows.milestones.push({
      listingId: listed.id,
      shopId,
      sketchedOn: dateOf(sketchedAt),
      sampledOn: dateAfter(sample),
      firstBatchOn: dateAfter(firstBatch),
      shippedOn: dateAfter(shipped),
      changedAt: before(now, day),
    });
  }
}
