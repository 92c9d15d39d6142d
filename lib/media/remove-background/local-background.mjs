// Corrects the surface where it is not smooth: lamps on a corner, a vignette, a bend of the paper.

const cell = 8;

/** Adds to the surface the mean difference of the known background pixels around each point. */
export function correctBackground(lab, surface, { width, height }, isKnown) {
  const count = width * height;
  const [across, down] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const sums = [0, 1, 2, 3].map(() => new Float32Array(across * down));
  for (let pixel = 0; pixel < count; pixel++) {
    if (!isKnown(pixel)) continue;
    const at = Math.floor(pixel / width / cell) * across + Math.floor((pixel % width) / cell);
    for (let channel = 0; channel < 3; channel++)
      sums[channel][at] += lab[channel * count + pixel] - surface[channel * count + pixel];
    sums[3][at]++;
  }
  for (const plane of sums) for (let round = 0; round < 3; round++) spread(plane, across, down);
  const corrected = Float32Array.from(surface);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const near = between(x, y, across, down);
      for (let channel = 0; channel < 3; channel++) {
        let [offset, weight] = [0, 0.5];
        for (const [at, share] of near) {
          offset += share * sums[channel][at];
          weight += share * sums[3][at];
        }
        corrected[channel * count + y * width + x] += offset / weight;
      }
    }
  return corrected;
}

/** Averages each cell with those around it, first across and then down. */
function spread(plane, across, down) {
  const reach = 3;
  for (const [lines, length, line, next] of [
    [down, across, across, 1],
    [across, down, 1, across],
  ]) {
    const before = new Float32Array(length);
    for (let index = 0; index < lines; index++) {
      for (let at = 0; at < length; at++) before[at] = plane[index * line + at * next];
      for (let at = 0; at < length; at++) {
        let sum = 0;
        for (let offset = -reach; offset <= reach; offset++) sum += before[at + offset] ?? 0;
        plane[index * line + at * next] = sum / (2 * reach + 1);
      }
    }
  }
}

/** Returns the four cells around a pixel, each with its weight. */
function between(x, y, across, down) {
  const [left, top] = [(x + 0.5) / cell - 0.5, (y + 0.5) / cell - 0.5];
  const [column, row] = [Math.floor(left), Math.floor(top)];
  const [right, below] = [left - column, top - row];
  const at = (c, r) => Math.min(down - 1, Math.max(0, r)) * across + Math.min(across - 1, Math.max(0, c));
  return [
    [at(column, row), (1 - right) * (1 - below)],
    [at(column + 1, row), right * (1 - below)],
    [at(column, row + 1), (1 - right) * below],
    [at(column + 1, row + 1), right * below],
  ];
}
