// Finds the background by flooding from the edges of the picture, over pixels without a step in colour.

/** Returns the pixels of a band along all four edges; every `step`th. */
export function edgePixels({ width, height }, band, step = 1) {
  const found = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const isInBand = x < band || y < band || x >= width - band || y >= height - band;
      if (isInBand && (x + y * 7) % step === 0) found.push(y * width + x);
    }
  return found;
}

/**
 * Returns each pixel's distance from the background, in the unit of Lab. A shadow darkens paper and preserves its tint,
 * so a darker pixel counts less than a lighter one or one of another tint.
 */
export function distancesFrom(lab, drawn, count) {
  const distances = new Float32Array(count);
  for (let pixel = 0; pixel < count; pixel++) {
    const lighter = lab[pixel] - drawn[pixel];
    const shade = Math.min(1.1, Math.max(0.5, (lab[pixel] + 16) / (drawn[pixel] + 16)));
    const a = lab[count + pixel] - drawn[count + pixel] * shade;
    const b = lab[2 * count + pixel] - drawn[2 * count + pixel] * shade;
    const tint = Math.hypot(drawn[count + pixel], drawn[2 * count + pixel]);
    const light = lighter < 0 ? lighter * (tint > 7 ? 0.14 : 0.2) : lighter;
    distances[pixel] = Math.sqrt(light * light + 1.7 * (a * a + b * b));
  }
  return distances;
}

/** Whether a pixel is background in a shadow of any depth: darker, and of the background's tint. */
export function isShadow(lab, drawn, count, pixel, limit) {
  const shade = (lab[pixel] + 16) / (drawn[pixel] + 16);
  const [a, b] = [drawn[count + pixel] * shade, drawn[2 * count + pixel] * shade];
  if (shade > 1.02 || shade < 0.35 || Math.hypot(a, b) < 4.5) return false;
  return (
    Math.hypot(lab[count + pixel] - a, lab[2 * count + pixel] - b) < Math.min(limit * 0.5, Math.hypot(a, b) * 0.45)
  );
}

/** Returns the largest difference in colour between neighbours two pixels apart. */
export function stepsOf(lab, { width, height }) {
  const count = width * height;
  const steps = new Float32Array(count);
  const difference = (one, other) => {
    const l = lab[one] - lab[other];
    const a = lab[count + one] - lab[count + other];
    const b = lab[2 * count + one] - lab[2 * count + other];
    return Math.sqrt(l * l + a * a + b * b);
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const across = difference(y * width + Math.max(0, x - 1), y * width + Math.min(width - 1, x + 1));
      const down = difference(Math.max(0, y - 1) * width + x, Math.min(height - 1, y + 1) * width + x);
      steps[y * width + x] = Math.max(across, down);
    }
  return steps;
}

/** Returns 1 for each pixel that is connected to a seed by pixels for which `isPassable` returns true. */
export function flood({ width, height }, seeds, isPassable) {
  const reached = new Uint8Array(width * height);
  const stack = [];
  const visit = (pixel) => {
    if (reached[pixel] || !isPassable(pixel)) return;
    reached[pixel] = 1;
    stack.push(pixel);
  };
  for (const seed of seeds) visit(seed);
  while (stack.length > 0) {
    const pixel = stack.pop();
    const x = pixel % width;
    if (x > 0) visit(pixel - 1);
    if (x < width - 1) visit(pixel + 1);
    if (pixel >= width) visit(pixel - width);
    if (pixel < width * (height - 1)) visit(pixel + width);
  }
  return reached;
}

/** Returns the connected components of the pixels for which `isPart` returns true. */
export function piecesOf(size, isPart) {
  const seen = new Uint8Array(size.width * size.height);
  const pieces = [];
  for (let pixel = 0; pixel < seen.length; pixel++) {
    if (seen[pixel] || !isPart(pixel)) continue;
    const piece = [];
    flood(size, [pixel], (each) => {
      if (seen[each] || !isPart(each)) return false;
      seen[each] = 1;
      piece.push(each);
      return true;
    });
    pieces.push(piece);
  }
  return pieces;
}
