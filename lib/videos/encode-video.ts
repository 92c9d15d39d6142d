import { readFile } from "node:fs/promises";
import path from "node:path";
import { type Film, judgeFilm, type RefusedFilm } from "./check-video";
import type { ClipTools } from "./clip-tools";
import { clipLimits, filmKilobits, filmWidth } from "./limits";
import { runTool } from "./run-tool";

/** A film as buyers are sent it, and a still of it as PNG. */
export type MadeFilm = Film & { bytes: Uint8Array; still: Uint8Array };

const seconds = 1_000;
/** Together they stay below what a job may take. */
const timeLimits = { look: 10 * seconds, film: 80 * seconds, still: 10 * seconds };

/** Only this one file is read, and only as an MP4 or MOV: no lists of other files, no addresses. */
const onlyThis = ["-protocol_whitelist", "file", "-f", "mov"];

/**
 * Makes the clip of a film that a stranger sent: every picture is encoded anew as H.264, at most 720 pixels wide, 30 a
 * second, without sound and without anything else the file held. Works in `folder`. `onShare` hears how far it is, 0 to 1.
 */
export async function makeFilm(
  file: string,
  folder: string,
  { ffmpeg, ffprobe }: ClipTools,
  onShare: (share: number) => void = () => {},
): Promise<MadeFilm | { refused: RefusedFilm }> {
  const asSent = await look(ffprobe, file, folder);
  if ("refused" in asSent) return asSent;
  const [film, still] = ["film.mp4", "still.png"].map((name) => path.join(folder, name)) as [string, string];
  const encoded = await runTool({
    program: ffmpeg,
    args: [...["-nostdin", "-v", "error", "-threads", "2", ...onlyThis, "-i", file], ...asSmall, film],
    folder,
    timeLimit: timeLimits.film,
    onOutput: (text) => {
      const microseconds = Number(/out_time_us=(\d+)/.exec(text)?.[1]);
      if (microseconds) onShare(Math.min(1, microseconds / 1_000 / asSent.milliseconds));
    },
  });
  if (!encoded.isDone) return { refused: encoded.isLate ? "tooHeavy" : "broken" };
  const made = await look(ffprobe, film, folder);
  if ("refused" in made) return made;
  const at = String(Math.min(1, made.milliseconds / 2_000));
  const taken = await runTool({
    program: ffmpeg,
    args: ["-nostdin", "-v", "error", ...onlyThis, "-ss", at, "-i", film, "-frames:v", "1", "-f", "image2", still],
    folder,
    timeLimit: timeLimits.still,
  });
  if (!taken.isDone) return { refused: "broken" };
  const milliseconds = Math.min(made.milliseconds, clipLimits.milliseconds);
  return { ...made, milliseconds, bytes: await readFile(film), still: await readFile(still) };
}

const asSmall = [
  ...["-map", "0:v:0", "-an", "-sn", "-dn", "-map_metadata", "-1", "-map_chapters", "-1"],
  ...["-t", String(clipLimits.milliseconds / seconds)],
  ...["-vf", `scale=w=min(${filmWidth}\\,trunc(iw/2)*2):h=-2:flags=bicubic,setsar=1,fps=min(source_fps\\,30)`],
  ...["-c:v", "libx264", "-profile:v", "main", "-preset", "veryfast", "-pix_fmt", "yuv420p", "-crf", "27"],
  ...["-maxrate", `${filmKilobits}k`, "-bufsize", `${filmKilobits * 2}k`, "-threads", "2", "-bitexact"],
  ...["-movflags", "+faststart", "-progress", "pipe:1", "-f", "mp4"],
];

async function look(ffprobe: string, file: string, folder: string): Promise<Film | { refused: RefusedFilm }> {
  const shown =
    "format=duration,nb_streams:stream=codec_type,codec_name,width,height,duration,avg_frame_rate" +
    ":stream_disposition=attached_pic:stream_side_data=rotation";
  const args = ["-v", "error", ...onlyThis, "-show_entries", shown, "-of", "json", file];
  const { isDone, output } = await runTool({ program: ffprobe, args, folder, timeLimit: timeLimits.look });
  return isDone ? judgeFilm(output) : { refused: "broken" };
}
