import { z } from "zod";
import { videoLimits } from "./limits";

/** The reason of a refusal: the last part of a message key under `videos.file`. */
export type VideoRefusal =
  | "broken"
  | "notVideo"
  | "tooLong"
  | "tooShort"
  | "tooSmall"
  | "tooNarrow"
  | "tooManyPixels"
  | "tooHeavy";
export type VideoProperties = { width: number; height: number; milliseconds: number };

/** Codecs of cameras and phones. */
const codecs = ["h264", "hevc", "mpeg4", "vp9", "av1", "mjpeg"];

const number = z.coerce.number();
const stream = z.object({
  codec_type: z.string().optional(),
  codec_name: z.string().optional(),
  width: number.optional(),
  height: number.optional(),
  duration: number.optional().catch(undefined),
  avg_frame_rate: z.string().optional(),
  disposition: z.object({ attached_pic: number.optional() }).optional(),
  side_data_list: z.array(z.object({ rotation: number.optional().catch(undefined) })).optional(),
});
const probeOutput = z.object({
  streams: z.array(stream),
  format: z.object({ nb_streams: number.optional(), duration: number.optional().catch(undefined) }),
});

/** Parses the JSON of ffprobe and checks the limits. Its values are not trusted further. */
export function checkVideo(json: string): VideoProperties | { refused: VideoRefusal } {
  const probed = probeOutput.safeParse(parse(json));
  if (!probed.success) return { refused: "broken" };
  const { streams, format } = probed.data;
  const video = streams.find((each) => each.codec_type === "video" && each.disposition?.attached_pic !== 1);
  if (!video || !codecs.includes(video.codec_name ?? "")) return { refused: "notVideo" };
  if (Math.max(streams.length, format.nb_streams ?? 0) > videoLimits.streams) return { refused: "broken" };
  const { width = 0, height = 0 } = video;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (!(short > 0)) return { refused: "broken" };
  if (long > videoLimits.longestSide || width * height > videoLimits.pixels) return { refused: "tooManyPixels" };
  if (short < videoLimits.shortestSide) return { refused: "tooSmall" };
  if (long > short * videoLimits.longestRatio) return { refused: "tooNarrow" };
  if (!(framesPerSecond(video.avg_frame_rate) <= videoLimits.framesPerSecond)) return { refused: "tooHeavy" };
  // The longer duration counts, because those of the file and of its stream may differ.
  const seconds = Math.max(video.duration ?? 0, format.duration ?? 0);
  const milliseconds = Math.round(seconds * 1_000);
  if (!Number.isFinite(milliseconds) || milliseconds <= 0) return { refused: "broken" };
  if (milliseconds > videoLimits.milliseconds + videoLimits.grace) return { refused: "tooLong" };
  if (milliseconds < videoLimits.shortest) return { refused: "tooShort" };
  const isTurned = video.side_data_list?.some(({ rotation = 0 }) => Math.abs(rotation) % 180 === 90);
  return isTurned ? { width: height, height: width, milliseconds } : { width, height, milliseconds };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Parses "30000/1001"; 0 if the rate is missing. */
function framesPerSecond(ratio = "0/0"): number {
  const [, above, below] = /^(\d+)\/(\d+)$/.exec(ratio) ?? [];
  return below === undefined || below === "0" ? 0 : Number(above) / Number(below);
}
