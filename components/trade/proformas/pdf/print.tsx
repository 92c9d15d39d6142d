// Reads a sheet from its input and writes it as PDF to its output; see lib/rendering/print-pdf.ts.
import { buffer } from "node:stream/consumers";
import { renderToBuffer } from "@react-pdf/renderer";
import sharp from "sharp";
import type { PrintJob } from "@/lib/trade/proformas/render-pdf";
import { registerFonts } from "./fonts";
import { SheetDocument } from "./sheet-document";

const request: PrintJob = JSON.parse((await buffer(process.stdin)).toString("utf8"));
const pictures: Record<string, Buffer> = {};
for (const [key, base64] of Object.entries(request.pictures))
  pictures[key] = await sharp(Buffer.from(base64, "base64")).flatten({ background: "#ffffff" }).jpeg().toBuffer();

const fontFamily = registerFonts(JSON.stringify(request.sheet));
const document = <SheetDocument sheet={request.sheet} pictures={pictures} fontFamily={fontFamily} />;
process.stdout.write(await renderToBuffer(document));
