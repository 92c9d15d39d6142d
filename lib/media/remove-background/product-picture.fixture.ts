import sharp from "sharp";

const side = 480;
export const size = { width: side, height: side };

type Scene = {
  product: string;
  colour: string;
  background: [light: string, dark: string];
  noise?: number;
  shadow?: number;
};

/** Shapes of products, as SVG. */
export const shapes = {
  bear: `<circle cx="240" cy="190" r="80"/><circle cx="180" cy="125" r="32"/><circle cx="300" cy="125" r="32"/><ellipse cx="240" cy="320" rx="100" ry="95"/>`,
  mug: `<path fill-rule="evenodd" d="M130 130h180v220h-180zM310 170h60q30 0 30 30v70q0 30-30 30h-60v-30h50q10 0 10-10v-50q0-10-10-10h-50z"/>`,
  box: `<path d="M110 180l130-50 140 50v170l-140 60-130-60z"/>`,
  umbrella: `<path d="M90 250q150-220 300 0zM236 240h10v150h-10z"/>`,
};

/** Renders a product on a lit background with a soft shadow and noise, and the mask of the product. */
export async function renderProduct({ product, colour, background: [light, dark], noise = 3, shadow = 0.25 }: Scene) {
  const svg = (inner: string, more = "") =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${more}${inner}</svg>`);
  const defs = `<defs><radialGradient id="w" cx=".5" cy=".4" r=".8"><stop stop-color="${light}"/><stop offset="1" stop-color="${dark}"/></radialGradient><filter id="b" x="-50%" y="-200%" width="200%" height="500%"><feGaussianBlur stdDeviation="12"/></filter></defs>`;
  const scene = `<rect width="${side}" height="${side}" fill="url(#w)"/><ellipse cx="270" cy="405" rx="130" ry="22" fill="#000" opacity="${shadow}" filter="url(#b)"/><g fill="${colour}">${product}</g>`;
  const grain = sharp({
    create: { ...size, channels: 3, background: "#808080", noise: { type: "gaussian", mean: 128, sigma: noise } },
  });
  const picture = await sharp(svg(scene, defs))
    .removeAlpha()
    .composite([{ input: await grain.png().toBuffer(), blend: "soft-light" }])
    .removeAlpha()
    .toColourspace("srgb")
    .raw()
    .toBuffer();
  const cover = await sharp(svg(`<rect width="${side}" height="${side}"/><g fill="#fff">${product}</g>`))
    .extractChannel(0)
    .raw()
    .toBuffer();
  return { picture, truth: cover.map((value) => (value > 127 ? 1 : 0)) };
}

/** Renders a product in front of a shelf full of others. */
export async function renderBusyScene() {
  const boxes = Array.from({ length: 120 }, (_, index) => {
    const [x, y] = [(index % 12) * 40, Math.floor(index / 12) * 48];
    return `<rect x="${x}" y="${y}" width="36" height="44" fill="hsl(${(index * 47) % 360} 60% ${30 + ((index * 13) % 50)}%)"/>`;
  }).join("");
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${side}" height="${side}">${boxes}<g fill="#c2301c">${shapes.bear}</g></svg>`;
  return sharp(Buffer.from(svg)).flatten().removeAlpha().toColourspace("srgb").raw().toBuffer();
}
