import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import sharp from "sharp";
import { Drum } from "@/components/layout/logo";

const paper = "#faf7f2";
const drum = renderToStaticMarkup(createElement(Drum));
const drawing = (content: string, more = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"${more}><title>Rattledrum</title>${content}</svg>\n`;

/** The mark on a transparent background; its dark parts turn light in dark mode. */
export const plainIcon = () =>
  drawing(
    `<style>@media(prefers-color-scheme:dark){[fill="#1d1a17"]{fill:${paper}}[stroke="#1d1a17"]{stroke:${paper}}[fill="#7a4a24"]{fill:#b9855a}}</style>${drum}`,
  );

/**
 * The mark on paper, scaled to a fraction of the side: larger for a home screen, smaller where the system crops corners and
 * only the middle four fifths are safe.
 */
const onPaper = (scale: number) =>
  drawing(
    `<rect width="32" height="32" fill="${paper}"/><g transform="translate(${16 - 16 * scale} ${16 - 16 * scale}) scale(${scale})">${drum}</g>`,
  );

const png = (svg: string, side: number) =>
  sharp(Buffer.from(svg), { density: (72 * side) / 32 })
    .resize(side, side)
    .png({ compressionLevel: 9 })
    .toBuffer();

export const tileIcon = (side: number) => png(onPaper(0.8), side);
export const maskableIcon = (side: number) => png(onPaper(0.58), side);

/** Makes an .ico file, which is a list of pictures; browsers accept PNG in it. */
export async function favicon(sides: number[]): Promise<Buffer> {
  const pictures = await Promise.all(sides.map((side) => png(drawing(drum), side)));
  const head = Buffer.alloc(6 + 16 * sides.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sides.length, 4);
  let from = head.length;
  for (const [index, picture] of pictures.entries()) {
    const entry = 6 + 16 * index;
    const side = sides[index] ?? 0;
    head.writeUInt8(side, entry);
    head.writeUInt8(side, entry + 1);
    head.writeUInt16LE(1, entry + 4);
    head.writeUInt16LE(32, entry + 6);
    head.writeUInt32LE(picture.length, entry + 8);
    head.writeUInt32LE(from, entry + 12);
    from += picture.length;
  }
  return Buffer.concat([head, ...pictures]);
}
