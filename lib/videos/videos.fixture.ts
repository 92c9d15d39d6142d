import { execFile } from "node:child_process";
import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import sharp from "sharp";
import { root } from "../../scripts/sources";
import { env } from "../core/env";
import { findVideoTools } from "./video-tools";

const run = promisify(execFile);

/** The real programs, if this machine has them. */
export const realTools = await findVideoTools();

/** Encodes a test video by ffmpeg with these arguments; `picture` is WxH. */
export async function encodeTestVideo(
  picture: string,
  seconds: number,
  args: string[] = [],
  sound = false,
): Promise<string> {
  const file = path.join(await folderOf(), "film.mp4");
  const from = ["-f", "lavfi", "-i", `testsrc=size=${picture}:rate=10:duration=${seconds}`];
  const tone = sound ? ["-f", "lavfi", "-i", `sine=duration=${seconds}`, "-c:a", "aac"] : [];
  const how = ["-c:v", "libx264", "-preset", "ultrafast", "-pix_fmt", "yuv420p", ...args];
  await run(realTools?.ffmpeg ?? "ffmpeg", ["-v", "error", ...from, ...tone, ...how, "-y", file]);
  return file;
}

/** The same as bytes; its file is deleted. */
export async function testVideoBytes(picture: string, seconds: number): Promise<Buffer> {
  const file = await encodeTestVideo(picture, seconds);
  try {
    return await readFile(file);
  } finally {
    await rm(path.dirname(file), { recursive: true, force: true });
  }
}

/** Creates a folder in that of the test file, which is deleted with it. */
export const folderOf = () => mkdtemp(path.join(env().DATA_DIR, "films-"));

export async function fileOf(content: string | Uint8Array): Promise<string> {
  const file = path.join(await folderOf(), "film.mp4");
  await writeFile(file, content);
  return file;
}

/** A real video that all browsers play. */
export const sampleVideoFile = `${root}e2e/videos/clip.mp4`;

export const sixSeconds = JSON.stringify({
  streams: [
    { codec_type: "video", codec_name: "h264", width: 640, height: 640, duration: "6.0", avg_frame_rate: "30/1" },
  ],
  format: { nb_streams: 1, duration: "6.0" },
});

/**
 * Creates programs with these names, each a line of shell. By default ffprobe finds six seconds of video, and ffmpeg
 * copies a video or a still to its output.
 */
export async function fakeTools(scripts: { ffmpeg?: string; ffprobe?: string } = {}) {
  const folder = await folderOf();
  const still = path.join(folder, "still.png");
  await sharp({ create: { width: 640, height: 640, channels: 3, background: "#cc2222" } })
    .png()
    .toFile(still);
  const make = async (name: string, script: string) => {
    const file = path.join(folder, name);
    await writeFile(file, `#!/bin/sh\nfor last; do :; done\n${script}\n`);
    await chmod(file, 0o755);
    return file;
  };
  const copyOutput = `case "$last" in *.png) cp ${still} "$last";; *) cp ${sampleVideoFile} "$last"; echo out_time_us=3000000;; esac`;
  return {
    folder,
    ffmpeg: await make("ffmpeg", scripts.ffmpeg ?? copyOutput),
    ffprobe: await make("ffprobe", scripts.ffprobe ?? `echo '${sixSeconds}'`),
  };
}
