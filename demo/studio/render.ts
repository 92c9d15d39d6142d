import { boothsToTake, indexBooths } from "./booths";
import { clipsToTake, indexClips } from "./clips";
import { coversToTake, indexCovers } from "./covers";
import { goodsToTake, indexGoods } from "./goods";
import { openStudio } from "./page";
import { indexPlaces, placesToTake } from "./places";
import { progressBar } from "./progress";

/** Something that is not there yet and how it comes to be. */
export type Take = { name: string; rank?: number; run(studio: Awaited<ReturnType<typeof openStudio>>): Promise<void> };

/**
 * Takes every picture and clip of the demo market that is not there yet and writes the indexes:
 * `npm run render [-- <industry or kind>… --most <count>]`, the most telling first. Stopped and started again, it goes
 * on where it was; to take one anew, delete its file.
 */
const given = process.argv.slice(2);
const mostAt = given.indexOf("--most");
const most = mostAt < 0 ? Number.POSITIVE_INFINITY : Number(given.splice(mostAt, 2)[1]);
const isWanted = (...names: string[]) => given.length === 0 || names.some((name) => given.includes(name));

const first = await openStudio();
const listed = await first.call("list");
const takes = [
  ...goodsToTake(listed, isWanted),
  ...(isWanted("booths") ? boothsToTake() : []),
  ...(isWanted("places") ? placesToTake(listed) : []),
  ...(isWanted("covers") ? coversToTake() : []),
  ...(isWanted("clips") ? clipsToTake() : []),
]
  .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
  .slice(0, most);
const failures: string[] = [];
const step = progressBar(takes.length, "Studio");
const work = async (studio: typeof first) => {
  for (let take = takes.shift(); take; take = takes.shift()) {
    await take.run(studio).catch((error: Error) => failures.push(`${take?.name}: ${error.message}`));
    step(take.name);
  }
  await studio.close();
};
await Promise.all([work(first), takes.length > 1 ? openStudio().then(work) : undefined]);
const pictures =
  (await indexGoods(listed)) + (await indexBooths()) + (await indexPlaces(listed.map(({ industry }) => industry)));
console.log(`${pictures} pictures, ${await indexCovers()} covers, ${await indexClips(listed)} clips`);
for (const failure of failures) console.error(failure);
process.exitCode = failures.length ? 1 : 0;
