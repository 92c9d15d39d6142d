import { kind } from "../../kind";
import {
  all,
  bothSides,
  disc,
  type Flat,
  glow,
  lit,
  metal,
  type Point,
  place,
  plastic,
  rubber,
  solid,
  tile,
  wire,
} from "../../stage";

export const neonFlex = kind({
  name: "neon-flex",
  noun: {
    en: "neon flex light",
    zh: "霓虹灯带",
    es: "tira de neón flexible",
    "pt-br": "mangueira neon LED",
    ru: "гибкий неон",
    ar: "شريط نيون مرن",
    ur: "نیون فلیکس لائٹ",
    fr: "néon LED flexible",
  },
  centimetres: 40,
  looks: {
    pink: { light: "#ff5aa8", words: "heart" },
    blue: { light: "#4ab8ff", words: "star" },
    yellow: { light: "#ffcf4a", words: "moon" },
  },
  shots: ["front", "turned"],
  sets: { all: { backdrop: "night", ambience: 0.4 }, front: { yaw: -0.15, pitch: 0.05 } },
  build({ light, words: shape }) {
    const forms: Record<string, Flat[]> = {
      heart: [
        [0, -1],
        [-0.75, -0.25],
        [-1, 0.35],
        [-0.75, 0.8],
        [-0.3, 0.8],
        [0, 0.42],
        [0.3, 0.8],
        [0.75, 0.8],
        [1, 0.35],
        [0.75, -0.25],
      ],
      star: Array.from(
        { length: 10 },
        (_, index): Flat => [
          Math.sin((index * Math.PI) / 5) * (index % 2 ? 0.45 : 1.05),
          Math.cos((index * Math.PI) / 5) * (index % 2 ? 0.45 : 1.05),
        ],
      ),
      moon: [
        [0.35, 0.95],
        [-0.35, 0.85],
        [-0.85, 0.3],
        [-0.85, -0.35],
        [-0.35, -0.85],
        [0.35, -0.95],
        [0.85, -0.6],
        [0.3, -0.55],
        [-0.1, -0.2],
        [-0.15, 0.25],
        [0.1, 0.6],
      ],
    };
    const path = (forms[shape] ?? []).map(([x, y]): Point => [x, y, 0]);
    return all(
      solid(tile(2.6, 2.5, 0.2, 0.05), plastic("#1b1e26", { transparent: true, opacity: 0.75 }), {
        at: [0, 1.3, -0.12],
      }),
      place(
        [
          solid(wire(path, 0.085, true, 200), lit(light, 1.15)),
          solid(wire(path, 0.035, true, 200), lit("#ffffff", 1), { at: [0, 0, 0.06] }),
        ],
        { at: [0, 1.35, 0] },
      ),
      bothSides((x) =>
        bothSides((y) => solid(disc(0.06, 0.1), metal("#d3d6da"), { at: [x * 1.18, 1.3 + y * 1.13, -0.08] })),
      ),
      glow(light, 2.2, [0, 1.35, -0.05], 0.55),
      solid(
        wire(
          [
            [0, 0.1, -0.1],
            [0.1, 0.03, 0.1],
            [0.7, 0.03, 0.4],
            [1.4, 0.03, 0.2],
          ],
          0.02,
        ),
        rubber("#d3d6da"),
      ),
    );
  },
});
