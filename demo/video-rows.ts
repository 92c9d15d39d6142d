import type { Captions } from "../db/schema/videos/videos";
import { type Locale, locales, type Texts } from "../lib/i18n/locale";
import { minute } from "./ids";
import { pictureKey } from "./pictures";
import type { Rows } from "./rows";
import { type DemoVideo, demoVideoKey, listDemoVideos } from "./videos";
import { readWords } from "./words";

/** Most designs that use the same file. */
const maxDesignsPerFile = 3;

const phrases = readWords("videos") as Record<"turntable" | "packing" | "minimum" | "carton" | "measures", Texts>;

type Listing = Rows["listings"][number];
type Facts = { listing: Listing; titles: Map<Locale, string>; moq: number | undefined };

/**
 * Adds videos to published designs with the same kind and colour, at most one per design and one file per shop once.
 */
export function addVideos(
  rows: Rows,
  nextId: (at: Date) => number,
  files: readonly DemoVideo[] = listDemoVideos(),
): void {
  const candidates = designsByLook(rows);
  const shown = new Set<number>();
  for (const file of files) {
    const shops = new Set<number>();
    for (const listing of candidates.get(pictureKey(`${file.industry}/${file.kind}-${file.look}`)) ?? []) {
      const { id = 0, shopId, publishedAt } = listing;
      if (shops.size === maxDesignsPerFile) break;
      if (shown.has(id) || shops.has(shopId) || !publishedAt) continue;
      shown.add(id);
      shops.add(shopId);
      rows.videos.push(videoOf(file, factsOf(rows, listing), publishedAt, nextId));
    }
  }
}

/** Groups published designs by the key of their first picture, without the shot. */
function designsByLook(rows: Rows): Map<string, Listing[]> {
  const keys = new Map(rows.pictures.map(({ id, key }) => [id, key]));
  const listings = new Map(rows.listings.map((listing) => [listing.id, listing]));
  const found = new Map<string, Listing[]>();
  for (const { position, listingId, pictureId } of rows.listingPictures) {
    const listing = listings.get(listingId);
    if (position !== 1 || listing?.status !== "published") continue;
    const look = keys.get(pictureId)?.replace(/-[a-z]+$/, "") ?? "";
    found.set(look, [...(found.get(look) ?? []), listing]);
  }
  return found;
}

function factsOf(rows: Rows, listing: Listing): Facts {
  const texts = rows.listingTexts.filter(({ listingId }) => listingId === listing.id);
  const tiers = rows.priceTiers.filter(({ listingId }) => listingId === listing.id);
  return {
    listing,
    titles: new Map(texts.map(({ locale, title }) => [locale, title])),
    moq: tiers.length ? Math.min(...tiers.map(({ fromQuantity }) => fromQuantity)) : undefined,
  };
}

function videoOf(
  file: DemoVideo,
  facts: Facts,
  publishedAt: Date,
  nextId: (at: Date) => number,
): Rows["videos"][number] {
  const { shopId, id: listingId } = facts.listing;
  const { name, action, width, height, milliseconds, bytes, color } = file;
  // Published shortly after the design, before its first views.
  const at = new Date(publishedAt.getTime() + 2 * minute);
  return {
    id: nextId(at),
    shopId,
    listingId,
    key: demoVideoKey(name),
    posterKey: demoVideoKey(name),
    width,
    height,
    milliseconds,
    bytes,
    color,
    titles: inAll((locale) => fill(phrases[action][locale], { title: titleIn(facts, locale) })),
    captions: inAll((locale) => captionsOf(file, facts, locale)) satisfies Captions,
    shows: action === "packing" ? "packing" : "around",
    createdAt: at,
    publishedAt: at,
    firstPublishedAt: at,
  };
}

const titleIn = ({ titles }: Facts, locale: Locale) => titles.get(locale) ?? titles.get("en") ?? "";

/** Returns captions of equal length: the title, then minimum order, pieces per carton and carton size as they fit. */
function captionsOf({ action, milliseconds }: DemoVideo, facts: Facts, locale: Locale) {
  const { piecesPerCarton, cartonLength, cartonWidth, cartonHeight, grossGrams } = facts.listing;
  const size = `${cartonLength} × ${cartonWidth} × ${cartonHeight}`;
  const lines = [
    titleIn(facts, locale),
    action === "turntable" && facts.moq && fill(phrases.minimum[locale], { moq: String(facts.moq) }),
    piecesPerCarton && fill(phrases.carton[locale], { pieces: String(piecesPerCarton) }),
    action === "packing" && fill(phrases.measures[locale], { size, weight: String((grossGrams ?? 0) / 1000) }),
  ].filter((text) => typeof text === "string");
  const share = milliseconds / lines.length;
  return lines.map((text, index) => ({ from: Math.round(index * share), to: Math.round((index + 1) * share), text }));
}

const inAll = <T>(make: (locale: Locale) => T) =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Record<Locale, T>;

const fill = (phrase: string, values: Record<string, string>) =>
  phrase.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
