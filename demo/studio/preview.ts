import { mkdirSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { openStudio } from "./page";

/**
 * Quick small pictures on one sheet, to look at while a kind is being made:
 * `npm run preview -- <sheet.png> <kind or industry>… [--shots front,detail] [--size 256] [--frames 3]`
 */
const given = process.argv.slice(2);
const option = (name: string, usual: string) => {
  const at = given.indexOf(`--${name}`);
  return at < 0 ? usual : (given.splice(at, 2)[1] ?? usual);
};
const size = Number(option("size", "256"));
const frames = Number(option("frames", "3"));
const shots = option("shots", "").split(",").filter(Boolean);
const [sheet = "preview.png", ...wanted] = given;

const studio = await openStudio();
const jobs = (await studio.call("list")).flatMap(({ industry, kinds }) =>
  kinds
    .filter(({ name }) => wanted.includes(name) || wanted.includes(industry))
    .flatMap((kind) => kind.jobs.filter(({ shot }) => !shots.length || shots.includes(shot))),
);
const pictures: Buffer[] = [];
for (const job of jobs) {
  const started = performance.now();
  pictures.push(Buffer.from(await studio.call("take", job, size, frames), "base64"));
  console.log(job.kind, job.look, job.shot, `${((performance.now() - started) / 1000).toFixed(1)} s`);
}
await studio.close();
const across = Math.min(6, Math.max(1, pictures.length));
mkdirSync(path.dirname(path.resolve(sheet)), { recursive: true });
await sharp({
  create: {
    width: across * size,
    height: Math.max(1, Math.ceil(pictures.length / across)) * size,
    channels: 3,
    background: "#ffffff",
  },
})
  .composite(
    pictures.map((input, index) => ({ input, left: (index % across) * size, top: Math.floor(index / across) * size })),
  )
  .png()
  .toFile(sheet);
