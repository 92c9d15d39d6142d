import { readFile } from "node:fs/promises";
import path from "node:path";
import { checkVideo, type VideoProperties, type VideoRefusal } from "./check-video";
import { videoKilobits, videoLimits, videoWidth } from "./limits";
import { runTool } from "./run-tool";
import type { VideoTools } from "./video-tools";

/** An encoded video, with a still as PNG. */
export type EncodedFile = VideoProperties & { bytes: Uint8Array; still: Uint8Array };

const seconds = 1_000;
/** In total less than the time limit of a job. */
const timeLimits = { probe: 10 * seconds, encode: 80 * seconds, still: 10 * seconds };

/** Reads this file only, and only as MP4 or MOV: no playlists, no addresses. */
const inputArgs = ["-protocol_whitelist", "file", "-f", "mov"];

/**
 * Encodes an uploaded video as H.264, at most 720 pixels wide and 30 frames a second, without sound and metadata.
 * Writes its files in `folder`. Calls `onShare` with the progress, 0 to 1.
 */
export async function encodeVideo(
  file: string,
  folder: string,
  { ffmpeg, ffprobe }: VideoTools,
  onShare: (share: number) => void = () => {},
): Promise<EncodedFile | { refused: VideoRefusal }> {
  const source = await probe(ffprobe, file, folder);
  if ("refused" in source) return source;
  const [output, still] = ["video.mp4", "still.png"].map((name) => path.join(folder, name)) as [string, string];
  const encodeRun = await runTool({
    program: ffmpeg,
    args: [...["-nostdin", "-v", "error", "-threads", "2", ...inputArgs, "-i", file], ...encoderArgs, output],
    folder,
    timeLimit: timeLimits.encode,
    onOutput: (text) => {
      const microseconds = Number(/out_time_us=(\d+)/.exec(text)?.[1]);
      if (microseconds) onShare(Math.min(1, microseconds / 1_000 / source.milliseconds));
    },
  });
  if (!encodeRun.isDone) return { refused: encodeRun.isLate ? "tooHeavy" : "broken" };
  const encodedVideo = await probe(ffprobe, output, folder);
  if ("refused" in encodedVideo) return encodedVideo;
  const at = String(Math.min(1, encodedVideo.milliseconds / 2_000));
  const stillRun = await runTool({
    program: ffmpeg,
    args: ["-nostdin", "-v", "error", ...inputArgs, "-ss", at, "-i", output, "-frames:v", "1", "-f", "image2", still],
    folder,
    timeLimit: timeLimits.still,
  });
  if (!stillRun.isDone) return { refused: "broken" };
  const milliseconds = Math.min(encodedVideo.milliseconds, videoLimits.milliseconds);
  return { ...encodedVideo, milliseconds, bytes: await readFile(output), still: await readFile(still) };
}

const encoderArgs = [
  ...["-map", "0:v:0", "-an", "-sn", "-dn", "-map_metadata", "-1", "-map_chapters", "-1"],
  ...["-t", String(videoLimits.milliseconds / seconds)],
  ...["-vf", `scale=w=min(${videoWidth}\\,trunc(iw/2)*2):h=-2:flags=bicubic,setsar=1,fps=min(source_fps\\,30)`],
  ...["-c:v", "libx264", "-profile:v", "main", "-preset", "veryfast", "-pix_fmt", "yuv420p", "-crf", "27"],
  ...["-maxrate", `${videoKilobits}k`, "-bufsize", `${videoKilobits * 2}k`, "-threads", "2", "-bitexact"],
  ...["-movflags", "+faststart", "-progress", "pipe:1", "-f", "mp4"],
];

async function probe(
  ffprobe: string,
  file: string,
  folder: string,
): Promise<VideoProperties | { refused: VideoRefusal }> {
  const entries =
    "format=duration,nb_streams:stream=codec_type,codec_name,width,height,duration,avg_frame_rate" +
    ":stream_disposition=attached_pic:stream_side_data=rotation";
  const args = ["-v", "error", ...inputArgs, "-show_entries", entries, "-of", "json", file];
  const { isDone, output } = await runTool({ program: ffprobe, args, folder, timeLimit: timeLimits.probe });
  return isDone ? checkVideo(output) : { refused: "broken" };
}
