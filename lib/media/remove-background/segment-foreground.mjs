// Segments a product from its background, or reports that it cannot.
import { fitBackground, medianOf, renderBackground } from "./background-surface.mjs";
import { distancesFrom, edgePixels, flood, isShadow, piecesOf, stepsOf } from "./flood.mjs";
import { labOf } from "./lab.mjs";
import { correctBackground } from "./local-background.mjs";

/**
 * Returns 1 for each pixel of the product; `drawn` is the background behind it, in Lab. Refuses as `busy` if the edges
 * of the picture are not a plain background, and as `alike` if the product cannot be separated from it.
 */
export function segmentForeground(data, size) {
  const { width, height } = size;
  const count = width * height;
  const lab = labOf(data, count);
  const band = Math.max(3, Math.round(Math.min(width, height) * 0.025));
  const edge = edgePixels(size, band);
  const steps = stepsOf(lab, size);

  let drawn = renderBackground(fitBackground(lab, size, edgePixels(size, band, 5)), size);
  let distances = distancesFrom(lab, drawn, count);
  const noise = medianOf(edge.map((pixel) => distances[pixel]));
  const limit = Math.min(12, Math.max(6, 4 + 2.5 * noise));
  const isPlain = (pixel) => distances[pixel] < limit;
  if (noise > 5 || shareOf(edge, isPlain) < 0.72) return { refused: "busy" };

  // The flooded pixels give a better estimate of the background than the edges.
  const surface = drawn;
  for (let round = 0; round < 2; round++) {
    const reached = flood(size, edge.filter(isPlain), isPlain);
    // Without shadows, which would make the paper around them seem too light.
    const isLit = (pixel) => Math.abs(lab[pixel] - drawn[pixel]) < limit && distances[pixel] < limit * 0.7;
    drawn = correctBackground(lab, surface, size, (pixel) => reached[pixel] === 1 && isLit(pixel));
    distances = distancesFrom(lab, drawn, count);
  }
  const step = Math.max(5, 3 * medianOf(edge.map((pixel) => steps[pixel])));
  const isBackdrop = (pixel) => distances[pixel] < limit && (steps[pixel] < step || distances[pixel] < limit * 0.35);
  const mayBe = (pixel) => isBackdrop(pixel) || isShadow(lab, drawn, count, pixel, limit);
  const backdrop = flood(size, edge.filter(isPlain), mayBe);
  const foreground = backdrop.map((is) => 1 - is);
  dropSpecks(foreground, size, distances, limit);
  openHoles(foreground, size, distances, limit, Math.max(limit * 0.35, 0.8 + 1.4 * noise));
  for (let round = 0; round < 3; round++) trimEdge(foreground, size, distances);

  const share = foreground.reduce((sum, is) => sum + is, 0) / count;
  if (share > 0.9 || shareOf(edge, (pixel) => foreground[pixel] === 1) > 0.5) return { refused: "busy" };
  const contrast = medianOf(distances.filter((_, pixel) => foreground[pixel] === 1));
  if (share < 0.01 || contrast < limit * 1.7 || clarityOf(foreground, size, distances, limit) < 0.62)
    return { refused: "alike" };
  return { foreground, drawn, lab };
}

const shareOf = (pixels, is) => pixels.filter(is).length / Math.max(1, pixels.length);

/** Removes dust, noise and the rests of shadows. */
function dropSpecks(foreground, size, distances, limit) {
  const pieces = piecesOf(size, (pixel) => foreground[pixel] === 1);
  const largest = Math.max(0, ...pieces.map((piece) => piece.length));
  for (const piece of pieces) {
    const isSmall = piece.length < Math.max(foreground.length * 0.0004, largest * 0.004);
    const isFaint = piece.length < largest * 0.2 && medianOf(piece.map((pixel) => distances[pixel])) < limit * 0.8;
    if (isSmall || isFaint) for (const pixel of piece) foreground[pixel] = 0;
  }
}

/** Removes background inside the product, as in a handle. A part of the product as even and of this tint is rare. */
function openHoles(foreground, size, distances, limit, plain) {
  const isLike = (pixel) => foreground[pixel] === 1 && distances[pixel] < limit * 0.6;
  for (const piece of piecesOf(size, isLike)) {
    const isLarge = piece.length > foreground.length * 0.0015;
    if (isLarge && medianOf(piece.map((pixel) => distances[pixel])) < plain)
      for (const pixel of piece) foreground[pixel] = 0;
  }
}

/** Removes edge pixels that are more than half background, because lenses blend the two. */
function trimEdge(foreground, { width, height }, distances) {
  const trimmed = [];
  for (let y = 3; y < height - 3; y++)
    for (let x = 3; x < width - 3; x++) {
      const pixel = y * width + x;
      const isEdge =
        foreground[pixel] &&
        !(foreground[pixel - 1] && foreground[pixel + 1] && foreground[pixel - width] && foreground[pixel + width]);
      if (!isEdge) continue;
      let max = 0;
      for (let down = -3; down <= 3; down++)
        for (let across = -3; across <= 3; across++) {
          const near = pixel + down * width + across;
          if (foreground[near] && distances[near] > max) max = distances[near];
        }
      if (distances[pixel] < max * 0.5) trimmed.push(pixel);
    }
  for (const pixel of trimmed) foreground[pixel] = 0;
}

/** Returns the share of the outline with pixels behind it that are clearly not background. */
function clarityOf(foreground, { width, height }, distances, limit) {
  let [outline, clear] = [0, 0];
  for (let y = 4; y < height - 4; y++)
    for (let x = 4; x < width - 4; x++) {
      const pixel = y * width + x;
      for (const inwards of [-1, 1, -width, width]) {
        if (!foreground[pixel] || foreground[pixel - inwards]) continue;
        outline++;
        const near = [1, 2, 3, 4].map((far) => pixel + inwards * far).filter((each) => foreground[each]);
        if (Math.max(distances[pixel], ...near.map((each) => distances[each])) > limit * 1.15) clear++;
      }
    }
  return outline === 0 ? 0 : clear / outline;
}
