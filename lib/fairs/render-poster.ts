import { buffer } from "node:stream/consumers";
import { env } from "../core/env";
import { mediaSource } from "../media/renditions-on-demand";
import { printPdf } from "../rendering/print-pdf";
import type { PosterText } from "./poster-text";

/** Renders a poster as PDF; without its picture if that no longer exists. @throws TooManyPrints as printPdf() does */
export async function renderPoster(poster: PosterText): Promise<Buffer> {
  const { pictureKey } = poster;
  const file =
    pictureKey && poster.size !== "badge"
      ? await mediaSource(env().DATA_DIR)
          .find(`${pictureKey}-960.webp`)
          .catch(() => undefined)
      : undefined;
  const picture = file ? (await buffer(file.read())).toString("base64") : null;
  return printPdf(["fairs", "pdf", "print.tsx"], { poster, picture });
}
