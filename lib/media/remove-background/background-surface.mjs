// Estimates the background behind the product: a smooth surface through the pixels that belong to the background.

/** Number of terms of a surface of second degree; x and y are from -1 to 1. */
const terms = 6;
const fillTerms = (row, x, y) => {
  row[0] = 1;
  row[1] = x;
  row[2] = y;
  row[3] = x * x;
  row[4] = x * y;
  row[5] = y * y;
};

/**
 * Fits the surface of L, a and b to these pixels. In each round, pixels far from the surface get a lower weight, so
 * that products that reach into them do not distort it.
 */
export function fitBackground(lab, { width, height }, pixels) {
  const count = width * height;
  const weights = new Float32Array(pixels.length).fill(1);
  const row = new Float64Array(terms);
  let planes = medians(lab, count, pixels);
  for (let round = 0; round < 6; round++) {
    const distances = pixels.map((pixel) => distanceOf(lab, count, planes, pixel, width, height));
    const scale = Math.max(1.2, 1.5 * medianOf(distances));
    for (let index = 0; index < distances.length; index++) weights[index] = 1 / (1 + (distances[index] / scale) ** 4);
    planes = [0, 1, 2].map((channel) => {
      const sums = Array.from({ length: terms }, () => new Float64Array(terms + 1));
      for (let index = 0; index < pixels.length; index++) {
        const pixel = pixels[index];
        fillTerms(row, ...placeOf(pixel, width, height));
        for (let i = 0; i < terms; i++) {
          const weighted = weights[index] * row[i];
          for (let j = 0; j < terms; j++) sums[i][j] += weighted * row[j];
          sums[i][terms] += weighted * lab[channel * count + pixel];
        }
      }
      return solve(sums);
    });
  }
  return planes;
}

/** Returns the surface at all pixels, in three planes like the picture. */
export function renderBackground(planes, { width, height }) {
  const count = width * height;
  const surface = new Float32Array(count * 3);
  const row = new Float64Array(terms);
  for (let pixel = 0; pixel < count; pixel++) {
    fillTerms(row, ...placeOf(pixel, width, height));
    for (let channel = 0; channel < 3; channel++) {
      let value = 0;
      for (let term = 0; term < terms; term++) value += planes[channel][term] * row[term];
      surface[channel * count + pixel] = value;
    }
  }
  return surface;
}

export function medianOf(values) {
  const sorted = Float32Array.from(values).sort();
  return sorted[sorted.length >> 1] ?? 0;
}

const placeOf = (pixel, width, height) => [
  ((pixel % width) / width) * 2 - 1,
  (Math.floor(pixel / width) / height) * 2 - 1,
];

const medians = (lab, count, pixels) =>
  [0, 1, 2].map((channel) => {
    const plane = new Float64Array(terms);
    plane[0] = medianOf(pixels.map((pixel) => lab[channel * count + pixel]));
    return plane;
  });

function distanceOf(lab, count, planes, pixel, width, height) {
  const row = new Float64Array(terms);
  fillTerms(row, ...placeOf(pixel, width, height));
  let sum = 0;
  for (let channel = 0; channel < 3; channel++) {
    let value = lab[channel * count + pixel];
    for (let term = 0; term < terms; term++) value -= planes[channel][term] * row[term];
    sum += value * value;
  }
  return Math.sqrt(sum);
}

/** Solves the system by Gaussian elimination, with a small diagonal for pixels in one line. */
function solve(sums) {
  for (let i = 0; i < terms; i++) sums[i][i] += 1e-6;
  for (let i = 0; i < terms; i++) {
    let best = i;
    for (let j = i + 1; j < terms; j++) if (Math.abs(sums[j][i]) > Math.abs(sums[best][i])) best = j;
    [sums[i], sums[best]] = [sums[best], sums[i]];
    for (let j = 0; j < terms; j++) {
      if (j === i) continue;
      const factor = sums[j][i] / sums[i][i];
      for (let k = i; k <= terms; k++) sums[j][k] -= factor * sums[i][k];
    }
  }
  return Float64Array.from(sums, (row, i) => row[terms] / row[i]);
}
