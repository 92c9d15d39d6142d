import path from "node:path";
import type { Texts } from "../../lib/i18n/locale";
import { altOf } from "./alt-texts";
import type { Shot } from "./kind";
import type { Studio } from "./page";
import { dominantColor, isThere, keep, picturesFolder, toWebp } from "./picture-files";
import type { Take } from "./render";
import type { Job } from "./shots";

type Listed = ReturnType<Studio["list"]>;
type IndexOfIndustry = Record<
  string,
  { noun: Texts; pictures: { look: string; shot: Shot; color: string; alt: Texts }[] }
>;

const fileOf = (industry: string, { kind, look, shot }: Job) =>
  path.join(picturesFolder, industry, `${kind}-${look}-${shot}.webp`);

/** A take for every picture of goods that is not there yet. */
export const goodsToTake = (listed: Listed, wanted: (industry: string, kind: string) => boolean): Take[] =>
  listed.flatMap(({ industry, kinds }) =>
    kinds
      .filter(({ name }) => wanted(industry, name))
      .flatMap(({ jobs }) => jobs)
      .filter((job) => !isThere(fileOf(industry, job)))
      .map((job) => ({
        name: `${job.kind} ${job.look} ${job.shot}`,
        rank: job.rank,
        async run(studio) {
          const png = await studio.call("take", job, 800, 9);
          keep(fileOf(industry, job), await toWebp(Buffer.from(png, "base64")));
        },
      })),
  );

/** Writes what the pictures of an industry show; only those that are there. */
export async function indexGoods(listed: Listed): Promise<number> {
  let count = 0;
  for (const { industry, kinds } of listed) {
    const index: IndexOfIndustry = {};
    for (const { name, noun, jobs } of kinds) {
      const there = jobs.filter((job) => isThere(fileOf(industry, job)));
      if (!there.length) continue;
      const pictures = await Promise.all(
        there.map(async (job) => ({
          look: job.look,
          shot: job.shot,
          color: await dominantColor(fileOf(industry, job)),
          alt: altOf(noun, job.look, job.shot),
        })),
      );
      index[name] = { noun, pictures };
      count += pictures.length;
    }
    if (Object.keys(index).length)
      keep(path.join(picturesFolder, `${industry}.json`), `${JSON.stringify(index, null, 1)}\n`);
  }
  return count;
}
