// Tells goods from the backdrop they were photographed on, or says that it cannot.
import { drawBackdrop, fitBackdrop, medianOf } from "./backdrop.mjs";
import { edgePixels, flood, isShadow, offsFrom, piecesOf, stepsOf } from "./flood.mjs";
import { labOf } from "./lab.mjs";
import { followBackdrop } from "./local-backdrop.mjs";

/**
 * 1 for each pixel of the goods; `drawn` is the backdrop behind them, as Lab. Refused as `busy` when what lies along the
 * edges of the picture is no plain backdrop, and as `alike` when goods cannot be told from it.
 */
export function findGoods(data, size) {
  const { width, height } = size;
  const count = width * height;
  const lab = labOf(data, count);
  const band = Math.max(3, Math.round(Math.min(width, height) * 0.025));
  const edge = edgePixels(size, band);
  const steps = stepsOf(lab, size);

  let drawn = drawBackdrop(fitBackdrop(lab, size, edgePixels(size, band, 5)), size);
  let offs = offsFrom(lab, drawn, count);
  const noise = medianOf(edge.map((pixel) => offs[pixel]));
  const limit = Math.min(12, Math.max(6, 4 + 2.5 * noise));
  const isPlain = (pixel) => offs[pixel] < limit;
  if (noise > 5 || shareOf(edge, isPlain) < 0.72) return { refused: "busy" };

  // What was reached first tells more of the backdrop than its edges do.
  const surface = drawn;
  for (let round = 0; round < 2; round++) {
    const reached = flood(size, edge.filter(isPlain), isPlain);
    // Not by shadows, which would make the paper around them seem too light.
    const isLit = (pixel) => Math.abs(lab[pixel] - drawn[pixel]) < limit && offs[pixel] < limit * 0.7;
    drawn = followBackdrop(lab, surface, size, (pixel) => reached[pixel] === 1 && isLit(pixel));
    offs = offsFrom(lab, drawn, count);
  }
  const step = Math.max(5, 3 * medianOf(edge.map((pixel) => steps[pixel])));
  const isBackdrop = (pixel) => offs[pixel] < limit && (steps[pixel] < step || offs[pixel] < limit * 0.35);
  const mayBe = (pixel) => isBackdrop(pixel) || isShadow(lab, drawn, count, pixel, limit);
  const backdrop = flood(size, edge.filter(isPlain), mayBe);
  const goods = backdrop.map((is) => 1 - is);
  dropSpecks(goods, size, offs, limit);
  openHoles(goods, size, offs, limit, Math.max(limit * 0.35, 0.8 + 1.4 * noise));
  for (let round = 0; round < 3; round++) trimEdge(goods, size, offs);

  const share = goods.reduce((sum, is) => sum + is, 0) / count;
  if (share > 0.9 || shareOf(edge, (pixel) => goods[pixel] === 1) > 0.5) return { refused: "busy" };
  const unlike = medianOf(offs.filter((_, pixel) => goods[pixel] === 1));
  if (share < 0.01 || unlike < limit * 1.7 || clarityOf(goods, size, offs, limit) < 0.62) return { refused: "alike" };
  return { goods, drawn, lab };
}

const shareOf = (pixels, is) => pixels.filter(is).length / Math.max(1, pixels.length);

/** Dust, grain and the rests of shadows. */
function dropSpecks(goods, size, offs, limit) {
  const pieces = piecesOf(size, (pixel) => goods[pixel] === 1);
  const largest = Math.max(0, ...pieces.map((piece) => piece.length));
  for (const piece of pieces) {
    const isSmall = piece.length < Math.max(goods.length * 0.0004, largest * 0.004);
    const isFaint = piece.length < largest * 0.2 && medianOf(piece.map((pixel) => offs[pixel])) < limit * 0.8;
    if (isSmall || isFaint) for (const pixel of piece) goods[pixel] = 0;
  }
}

/** What is seen through a handle. A part of the goods as plain as this, and of this very tint, is rare. */
function openHoles(goods, size, offs, limit, plain) {
  const isLike = (pixel) => goods[pixel] === 1 && offs[pixel] < limit * 0.6;
  for (const piece of piecesOf(size, isLike)) {
    const isLarge = piece.length > goods.length * 0.0015;
    if (isLarge && medianOf(piece.map((pixel) => offs[pixel])) < plain) for (const pixel of piece) goods[pixel] = 0;
  }
}

/** Lenses mix goods and backdrop along the edge: what is less than half goods is taken off it. */
function trimEdge(goods, { width, height }, offs) {
  const trimmed = [];
  for (let y = 3; y < height - 3; y++)
    for (let x = 3; x < width - 3; x++) {
      const pixel = y * width + x;
      const isEdge =
        goods[pixel] && !(goods[pixel - 1] && goods[pixel + 1] && goods[pixel - width] && goods[pixel + width]);
      if (!isEdge) continue;
      let most = 0;
      for (let down = -3; down <= 3; down++)
        for (let across = -3; across <= 3; across++) {
          const near = pixel + down * width + across;
          if (goods[near] && offs[near] > most) most = offs[near];
        }
      if (offs[pixel] < most * 0.5) trimmed.push(pixel);
    }
  for (const pixel of trimmed) goods[pixel] = 0;
}

/** The share of the outline behind which something begins that is clearly no backdrop. */
function clarityOf(goods, { width, height }, offs, limit) {
  let [outline, clear] = [0, 0];
  for (let y = 4; y < height - 4; y++)
    for (let x = 4; x < width - 4; x++) {
      const pixel = y * width + x;
      for (const inwards of [-1, 1, -width, width]) {
        if (!goods[pixel] || goods[pixel - inwards]) continue;
        outline++;
        const near = [1, 2, 3, 4].map((far) => pixel + inwards * far).filter((each) => goods[each]);
        if (Math.max(offs[pixel], ...near.map((each) => offs[each])) > limit * 1.15) clear++;
      }
    }
  return outline === 0 ? 0 : clear / outline;
}
