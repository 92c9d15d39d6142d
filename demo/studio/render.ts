import { boothsToTake, indexBooths } from "./booths";
import { clipsToTake, indexClips } from "./clips";
import { goodsToTake, indexGoods } from "./goods";
import { openStudio } from "./page";
import { indexPlaces, placesToTake } from "./places";
import { progressBar } from "./progress";

/** Something that is not there yet and how it comes to be. */
export type Take = { name: string; run(studio: Awaited<ReturnType<typeof openStudio>>): Promise<void> };

/**
 * Takes every picture and clip of the demo market that is not there yet and writes the indexes:
 * `npm run studio [-- <industry or kind>…]`. Stopped and started again, it goes on where it was; to take one anew,
 * delete its file.
 */
const wanted = process.argv.slice(2);
const isWanted = (...names: string[]) => wanted.length === 0 || names.some((name) => wanted.includes(name));

const first = await openStudio();
const listed = await first.call("list");
const takes = [
  ...goodsToTake(listed, isWanted),
  ...(isWanted("booths") ? boothsToTake() : []),
  ...(isWanted("places") ? placesToTake(listed) : []),
  ...(isWanted("clips") ? clipsToTake() : []),
];
const step = progressBar(takes.length, "Studio");
const work = async (studio: typeof first) => {
  for (let take = takes.shift(); take; take = takes.shift()) {
    await take.run(studio);
    step(take.name);
  }
  await studio.close();
};
await Promise.all([work(first), work(await openStudio())]);
const pictures =
  (await indexGoods(listed)) + (await indexBooths()) + (await indexPlaces(listed.map(({ industry }) => industry)));
console.log(`${pictures} pictures, ${await indexClips(listed)} clips`);
