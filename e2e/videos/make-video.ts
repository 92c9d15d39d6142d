import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { makeVideo } from "@/db/testing";
import { locales, type Texts } from "@/lib/i18n/locale";
import { mediaStorage, originalStorage } from "@/lib/media/storage";
import { root } from "../../scripts/sources";

/** Creates a published video of six seconds for a shop's design, with captions in all languages. */
export async function makePublishedVideo(shop: { id: number }, design: { id: number }, title: string) {
  const key = `journey-${randomBytes(8).toString("hex")}`;
  await mediaStorage().put(`${key}.mp4`, await readFile(`${root}e2e/videos/clip.mp4`));
  await originalStorage().put(key, await readFile(`${root}demo/pictures/toys/plush-horse-red-front.webp`));
  const inAll = <T>(value: (locale: string) => T) => Object.fromEntries(locales.map((each) => [each, value(each)]));
  return database.transaction(async (tx) => {
    const video = await makeVideo(
      shop,
      {
        listingId: design.id,
        key,
        posterKey: key,
        titles: inAll((locale) => `${title} ${locale}`) as Texts,
        captions: inAll((locale) => [{ from: 0, to: 6_000, text: `${title} in ${locale}` }]),
      },
      tx,
    );
    await purgeDocuments(tx, "home", `listing:${design.id}`, `shop:${shop.id}`);
    return video;
  });
}
