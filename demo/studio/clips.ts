import { spawn } from "node:child_process";
import { readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import type { Texts } from "../../lib/i18n/locale";
import { altOf } from "./alt-texts";
import type { Clip } from "./browser";
import { clips } from "./clip-list";
import type { Studio } from "./page";
import { dominantColor, isThere, keep, toWebp, videosFolder } from "./picture-files";
import type { Take } from "./render";

const size = 512;
const framesASecond = 16;
const seconds = { turntable: 4, packing: 4.5 };
/** Bytes a clip may have. */
const limit = 250_000;

const nameOf = ({ kind, look, action }: Clip) => `${kind}-${look}-${action}`;
const fileOf = (clip: Clip, ending: string) => path.join(videosFolder, `${nameOf(clip)}.${ending}`);

/** A take for every clip that is not there yet. Encoding needs ffmpeg on the PATH. */
export const clipsToTake = (): Take[] =>
  clips
    .filter((clip) => !isThere(fileOf(clip, "mp4")) || !isThere(fileOf(clip, "webp")))
    .map((clip) => ({
      name: nameOf(clip),
      async run(studio) {
        await studio.call("openFilm", clip, size);
        const poster = await studio.call("frame", clip.action === "packing" ? 1 : 0, 10);
        keep(fileOf(clip, "webp"), await toWebp(Buffer.from(poster, "base64")));
        const count = seconds[clip.action] * framesASecond;
        const frames: Buffer[] = [];
        for (let index = 0; index < count; index++)
          frames.push(Buffer.from(await studio.call("frame", index / count, 3), "base64"));
        await studio.call("closeFilm");
        for (const quality of [25, 28, 31, 34]) {
          await encode(frames, fileOf(clip, "part.mp4"), quality);
          if (statSync(fileOf(clip, "part.mp4")).size <= limit) break;
        }
        keep(fileOf(clip, "mp4"), readFileSync(fileOf(clip, "part.mp4")));
        rmSync(fileOf(clip, "part.mp4"));
      },
    }));

/** H.264 without sound, its index in front so that it plays while it loads. */
function encode(frames: Buffer[], file: string, quality: number): Promise<void> {
  const given = [
    "-y",
    "-loglevel",
    "error",
    "-f",
    "image2pipe",
    "-framerate",
    `${framesASecond}`,
    "-c:v",
    "mjpeg",
    "-i",
    "-",
  ];
  const made = [
    "-an",
    "-c:v",
    "libx264",
    "-preset",
    "slow",
    "-crf",
    `${quality}`,
    "-pix_fmt",
    "yuv420p",
    "-movflags",
    "+faststart",
    file,
  ];
  return new Promise((resolve, reject) => {
    const process = spawn("ffmpeg", [...given, ...made], { stdio: ["pipe", "inherit", "inherit"] });
    process.on("error", reject);
    process.on("close", (code) => (code ? reject(new Error(`ffmpeg ended with ${code}`)) : resolve()));
    process.stdin.end(Buffer.concat(frames));
  });
}

/** Writes what the clips show. */
export async function indexClips(listed: ReturnType<Studio["list"]>): Promise<number> {
  const index: object[] = [];
  for (const clip of clips) {
    const of = listed
      .flatMap(({ industry, kinds }) => kinds.map((kind) => ({ industry, ...kind })))
      .find(({ name }) => name === clip.kind);
    if (!of || !isThere(fileOf(clip, "mp4"))) continue;
    const alt: Texts = altOf(of.noun, clip.look, clip.action === "packing" ? "carton" : "front");
    index.push({
      name: nameOf(clip),
      industry: of.industry,
      ...clip,
      milliseconds: seconds[clip.action] * 1000,
      bytes: statSync(fileOf(clip, "mp4")).size,
      width: size,
      height: size,
      color: await dominantColor(fileOf(clip, "webp")),
      alt,
    });
  }
  keep(path.join(videosFolder, "index.json"), `${JSON.stringify(index, null, 1)}\n`);
  return index.length;
}
