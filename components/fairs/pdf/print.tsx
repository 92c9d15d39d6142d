// Reads a poster from its input and writes it as PDF to its output; see lib/rendering/print-pdf.ts.
import { buffer } from "node:stream/consumers";
import { renderToBuffer } from "@react-pdf/renderer";
import sharp from "sharp";
import { registerFonts } from "@/components/trade/proformas/pdf/fonts";
import type { PosterJob } from "@/lib/fairs/poster-text";
import { PosterDocument } from "./poster-document";

const { poster, picture }: PosterJob = JSON.parse((await buffer(process.stdin)).toString("utf8"));
const jpeg = picture
  ? await sharp(Buffer.from(picture, "base64")).flatten({ background: "#ffffff" }).jpeg({ quality: 88 }).toBuffer()
  : null;
const fontFamily = registerFonts(JSON.stringify(poster));
process.stdout.write(await renderToBuffer(<PosterDocument poster={poster} picture={jpeg} fontFamily={fontFamily} />));
