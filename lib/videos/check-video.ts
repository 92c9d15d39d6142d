import { z } from "zod";
import { clipLimits } from "./limits";

/** Why a film is not taken: the last part of a key under `videos.file`. */
export type RefusedFilm =
  | "broken"
  | "notVideo"
  | "tooLong"
  | "tooShort"
  | "tooSmall"
  | "tooNarrow"
  | "tooManyPixels"
  | "tooHeavy";
export type Film = { width: number; height: number; milliseconds: number };

/** What cameras and phones write. */
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
const answer = z.object({
  streams: z.array(stream),
  format: z.object({ nb_streams: number.optional(), duration: number.optional().catch(undefined) }),
});

/** Reads what ffprobe says of a file, as JSON, and holds it to the limits. Nothing it says is believed beyond them. */
export function judgeFilm(json: string): Film | { refused: RefusedFilm } {
  const said = answer.safeParse(parse(json));
  if (!said.success) return { refused: "broken" };
  const { streams, format } = said.data;
  const film = streams.find((each) => each.codec_type === "video" && each.disposition?.attached_pic !== 1);
  if (!film || !codecs.includes(film.codec_name ?? "")) return { refused: "notVideo" };
  if (Math.max(streams.length, format.nb_streams ?? 0) > clipLimits.streams) return { refused: "broken" };
  const { width = 0, height = 0 } = film;
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  if (!(short > 0)) return { refused: "broken" };
  if (long > clipLimits.longestSide || width * height > clipLimits.pixels) return { refused: "tooManyPixels" };
  if (short < clipLimits.shortestSide) return { refused: "tooSmall" };
  if (long > short * clipLimits.longestRatio) return { refused: "tooNarrow" };
  if (!(framesPerSecond(film.avg_frame_rate) <= clipLimits.framesPerSecond)) return { refused: "tooHeavy" };
  // The longer of both counts: a file may say one thing of itself and another of its film.
  const seconds = Math.max(film.duration ?? 0, format.duration ?? 0);
  const milliseconds = Math.round(seconds * 1_000);
  if (!Number.isFinite(milliseconds) || milliseconds <= 0) return { refused: "broken" };
  if (milliseconds > clipLimits.milliseconds + clipLimits.grace) return { refused: "tooLong" };
  if (milliseconds < clipLimits.shortest) return { refused: "tooShort" };
  const isTurned = film.side_data_list?.some(({ rotation = 0 }) => Math.abs(rotation) % 180 === 90);
  return isTurned ? { width: height, height: width, milliseconds } : { width, height, milliseconds };
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** "30000/1001"; a film that does not say has usual ones. */
function framesPerSecond(ratio = "0/0"): number {
  const [, above, below] = /^(\d+)\/(\d+)$/.exec(ratio) ?? [];
  return below === undefined || below === "0" ? 0 : Number(above) / Number(below);
}
