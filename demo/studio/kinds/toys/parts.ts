import {
  all,
  ball,
  bothSides,
  box,
  fabric,
  furry,
  gloss,
  matte,
  metal,
  type Part,
  type Place,
  type Point,
  printed,
  ring,
  rod,
  sheet,
  solid,
  times,
  wire,
  words,
} from "../../stage";

export type Soft = {
  fur: string;
  /** Muzzle, belly and soles. */
  light: string;
  /** Shells of hair; 0 is velvet, for pieces far away. */
  layers?: number;
};

/** One stuffed ball of plush. */
export const stuffed = (color: string, placed: Place, layers = 7, length = 0.055): Part =>
  layers > 0
    ? furry(ball(1, 30), color, placed, { layers, length, density: 40 })
    : solid(ball(1, 22), fabric(color, { threads: 60, depth: 0.14 }), placed);

/** A sitting body with arms and legs; the neck ends at y 1.4. */
export const sittingBody = ({ fur, light, layers }: Soft): Part => [
  stuffed(fur, { at: [0, 0.78, 0], scale: [0.62, 0.74, 0.56] }, layers),
  stuffed(light, { at: [0, 0.74, 0.17], scale: [0.45, 0.55, 0.44] }, layers),
  bothSides((side) => [
    stuffed(fur, { at: [side * 0.5, 0.27, 0.5], turn: [0.15, side * 0.3, 0], scale: [0.24, 0.25, 0.42] }, layers),
    solid(ball(1, 24), fabric(light, { threads: 60 }), {
      at: [side * 0.6, 0.31, 0.87],
      turn: [0.1, side * 0.3, 0],
      scale: [0.18, 0.19, 0.1],
    }),
    stuffed(fur, { at: [side * 0.64, 0.98, 0.22], turn: [-0.5, 0, side * 0.55], scale: [0.19, 0.4, 0.19] }, layers),
  ]),
];

/** Button eyes with a spark of light. */
export const eyes = (apart: number, high: number, out: number, size = 0.085): Part =>
  bothSides((side) => [
    solid(ball(size, 20), gloss("#140b08"), { at: [side * apart, high, out] }),
    solid(ball(size * 0.3, 12), gloss("#ffffff", { emissive: "#ffffff", emissiveIntensity: 0.6 }), {
      at: [side * apart + size * 0.35, high + size * 0.5, out + size * 0.8],
    }),
  ]);

/** An embroidered nose and a smile under it. */
export const noseAndSmile = (high: number, out: number, color = "#4a2a1c"): Part => [
  solid(ball(0.1, 20), fabric(color), { at: [0, high, out], scale: [1.25, 0.8, 0.7] }),
  bothSides((side) =>
    solid(
      wire(
        [
          [0, high - 0.07, out + 0.02],
          [side * 0.04, high - 0.17, out + 0.01],
          [side * 0.14, high - 0.19, out - 0.05],
        ],
        0.014,
      ),
      matte(color),
    ),
  ),
];

/** The sewn-in or hanging label of a plush toy. */
export const hangTag = (placed: Place): Part =>
  all(
    solid(box(0.3, 0.4, 0.02, 0.05), matte("#ffffff"), placed),
    solid(
      sheet(0.27, 0.36),
      matte("#ffffff", {
        map: words(128, 170, "#d8453d", [
          { text: "SOFT", size: 34, color: "#ffffff" },
          { text: "TOY", size: 34, color: "#ffffff" },
        ]),
      }),
      {
        ...placed,
        at: [placed.at?.[0] ?? 0, placed.at?.[1] ?? 0, (placed.at?.[2] ?? 0) + 0.016],
      },
    ),
  );

/** A printed card or carton for a toy: colours, a burst, and its name. */
export const toyCarton = (
  width: number,
  height: number,
  depth: number,
  ground: string,
  accent: string,
  name: string,
) => {
  const face = printed(512, Math.round((512 * height) / width), (pen, across, down) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, across, down);
    pen.fillStyle = accent;
    pen.beginPath();
    pen.arc(across * 0.5, down * 0.62, down * 0.3, 0, 7);
    pen.fill();
    pen.fillRect(0, 0, across, down * 0.2);
    pen.fillStyle = "#2b2d33";
    pen.font = `800 ${Math.round(down * 0.12)}px "Noto Sans", sans-serif`;
    pen.textAlign = "center";
    pen.fillText(name, across / 2, down * 0.145, across * 0.9);
  });
  return all(
    solid(box(width, height, depth, 0.02), matte(ground), { at: [0, height / 2, 0] }),
    solid(sheet(width - 0.03, height - 0.03), matte("#ffffff", { map: face, roughness: 0.4 }), {
      at: [0, height / 2, depth / 2 + 0.004],
    }),
  );
};

/** Key ring, short chain and clasp; the loop of the toy hangs at the origin. */
export const keyRing = (gold = "#d8b25a") => {
  const links = metal(gold, { roughness: 0.2 });
  return all(
    times(4, (index) =>
      solid(ring(0.08, 0.024), links, { at: [0, 0.08 + index * 0.13, 0], turn: [0, index % 2 ? Math.PI / 2 : 0, 0] }),
    ),
    solid(rod(0.06, 0.06, 0.16, 20), links, { at: [0, 0.66, 0] }),
    solid(ring(0.36, 0.035), links, { at: [0, 1.06, 0], turn: [0, 0.35, 0] }),
    solid(ring(0.36, 0.03), links, { at: [0, 1.06, 0.05], turn: [0, 0.35, 0] }),
  );
};

/** A lying animal to lean on: `hasSnout` makes it a capybara, a tail and whiskers a cat. */
export function lyingAnimal(fur: string, light: string, ear: number, hasSnout: boolean) {
  const line = (points: Point[]) => solid(wire(points, 0.03), matte("#3a2417"));
  return all(
    stuffed(fur, { at: [0, 0.72, -0.35], scale: [0.92, 0.7, 1.25] }),
    stuffed(fur, { at: [0, 0.86, 0.95], scale: [0.68, 0.56, hasSnout ? 0.66 : 0.52] }),
    stuffed(
      light,
      { at: [0, 0.72, hasSnout ? 1.42 : 1.32], scale: hasSnout ? [0.42, 0.32, 0.26] : [0.3, 0.2, 0.2] },
      6,
      0.03,
    ),
    solid(ball(0.09, 16), fabric(hasSnout ? "#3a2417" : "#d98a8f"), {
      at: [0, 0.88, hasSnout ? 1.66 : 1.52],
      scale: [1.3, 0.8, 0.6],
    }),
    bothSides((side) => [
      line([
        [side * 0.2, 1.06, hasSnout ? 1.55 : 1.46],
        [side * 0.3, 1.01, hasSnout ? 1.55 : 1.46],
        [side * 0.4, 1.06, hasSnout ? 1.46 : 1.37],
      ]),
      stuffed(
        fur,
        { at: [side * 0.42, hasSnout ? 1.32 : 1.38, 0.86], turn: [0, 0, side * -0.4], scale: [ear * 0.72, ear, 0.1] },
        6,
      ),
      stuffed(fur, { at: [side * 0.5, 0.22, 0.86], scale: [0.22, 0.19, 0.38] }, 6),
      stuffed(fur, { at: [side * 0.66, 0.2, -0.85], scale: [0.24, 0.19, 0.36] }, 6),
      !hasSnout &&
        line([
          [side * 0.3, 0.78, 1.42],
          [side * 0.55, 0.8, 1.42],
          [side * 0.8, 0.86, 1.36],
        ]),
    ]),
    !hasSnout && stuffed(light, { at: [0.85, 0.3, -1.15], turn: [0.3, 0.8, 1.2], scale: [0.14, 0.6, 0.14] }, 6),
  );
}
