import { readFileSync } from "node:fs";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { Drum } from "@/components/layout/logo";

/** Returns the preview picture of pages without their own, as a web page of 1200 × 630. */
export function socialPage(root: string): string {
  const font = readFileSync(`${root}/node_modules/@fontsource-variable/onest/files/onest-latin-wght-normal.woff2`);
  return `<!doctype html><meta charset="utf-8"><style>
@font-face { font-family: Onest; font-weight: 100 900; src: url(data:font/woff2;base64,${font.toString("base64")}) }
body { margin: 0; width: 1200px; height: 630px; overflow: hidden; background: #faf7f2; font: 700 116px Onest; color: #1d1a17 }
.hall { position: absolute; inset: 0; transform: matrix(1, 0, -.42, .62, 250, 250) }
.mark { position: absolute; left: 84px; top: 92px; width: 250px }
.name { position: absolute; left: 350px; top: 132px; letter-spacing: -.035em }
.plate { position: absolute; left: 358px; top: 296px; display: flex; background: #173f7a; color: #fff; border-radius: 14px; font-size: 44px; font-weight: 600 }
.plate b { padding: 14px 26px; font-weight: 600; border-left: 2px solid #ffffff40 }
.plate b:first-child { border: 0 }
</style><svg class="hall" viewBox="0 0 1200 630" width="1200" height="630" overflow="visible">${hall()}</svg>
<svg class="mark" viewBox="0 0 32 32">${renderToStaticMarkup(createElement(Drum))}</svg>
<div class="name">Rattledrum</div><div class="plate"><b>D1</b><b>1F</b><b>1056</b></div>`;
}

/** Draws rows of booths along streets, as on the map of a floor; some are occupied. */
function hall(): string {
  const cells: string[] = [];
  for (let row = 0; row < 12; row++)
    for (let column = -12; column < 36; column++) {
      const x = column * 46;
      const y = 84 + row * 46 + Math.floor(row / 2) * 34;
      const isTaken = (column * 7 + row * 11 + 400) % 19 === 0;
      cells.push(`<rect x="${x}" y="${y}" width="40" height="40" rx="6" fill="${isTaken ? "#173f7a" : "#e8e1d6"}"/>`);
    }
  return cells.join("");
}
