import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  bow,
  DoubleSide,
  glitter,
  gloss,
  matte,
  plastic,
  ring,
  rod,
  satin,
  shaped,
  solid,
  sparkle,
  strip,
  times,
  turned,
  wire,
} from "../../stage";

const skirt = (color: string) =>
  solid(
    shaped(
      turned(
        [
          [0.24, 1.9],
          [0.5, 1.66],
          [0.88, 1.0],
          [1.12, 0.1],
          [1.14, 0],
        ],
        160,
      ),
      (at) => {
        const down = 1 - at.y / 1.9;
        const fold = 1 + Math.sin(Math.atan2(at.z, at.x) * 16) * 0.07 * down;
        at.x *= fold;
        at.z *= fold;
      },
    ),
    satin(color),
  );

export const fashionDoll = kind({
  name: "fashion-doll",
  noun: {
    en: "fashion doll",
    zh: "换装娃娃",
    es: "muñeca de moda",
    "pt-br": "boneca fashion",
    ru: "кукла с нарядами",
    ar: "دمية أزياء",
    ur: "فیشن گڑیا",
    fr: "poupée mannequin",
  },
  centimetres: 30,
  looks: {
    pink: { dress: "#ef8fb5", hair: "#d9a14a", skin: "#f0c8a8" },
    lilac: { dress: "#a98bd6", hair: "#4a2c1c", skin: "#d9a178" },
    blue: { dress: "#7cb8e4", hair: "#8a3b22", skin: "#f3d0b4" },
  },
  shots: ["front", "turned", "group"],
  build({ dress, hair, skin }) {
    const body = plastic(skin, { roughness: 0.5 });
    const strands = satin(hair, { roughness: 0.5 });
    return all(
      skirt(dress),
      solid(ring(1.12, 0.03), glitter("#f5d98a"), { at: [0, 0.03, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(rod(0.32, 0.2, 0.6, 40), satin(dress), { at: [0, 2.16, 0], scale: [1, 1, 0.75] }),
      solid(rod(0.09, 0.1, 0.3, 20), body, { at: [0, 2.6, 0] }),
      solid(ball(0.33, 30), body, { at: [0, 2.42, 0], scale: [1.05, 0.3, 0.72] }),
      solid(ball(0.36, 36), body, { at: [0, 2.98, 0.02], scale: [0.88, 1.05, 0.9] }),
      bothSides((side) => [
        solid(
          wire(
            [
              [side * 0.32, 2.4, 0],
              [side * 0.55, 2.05, 0.05],
              [side * 0.66, 1.7, 0.22],
            ],
            0.07,
          ),
          body,
        ),
        solid(ball(0.09, 20), body, { at: [side * 0.67, 1.64, 0.25], scale: [0.8, 1.2, 0.6] }),
        solid(ball(0.17, 20), satin(dress), { at: [side * 0.37, 2.4, 0] }),
        solid(ball(0.065, 16), gloss("#ffffff"), { at: [side * 0.125, 3.0, 0.3], scale: [1.1, 0.85, 0.5] }),
        solid(ball(0.042, 16), gloss("#2c4f7c"), { at: [side * 0.125, 3.0, 0.335], scale: [1, 1.1, 0.4] }),
        solid(
          wire(
            [
              [side * 0.05, 3.045, 0.34],
              [side * 0.13, 3.075, 0.335],
              [side * 0.21, 3.05, 0.3],
            ],
            0.012,
          ),
          matte("#2a1a14"),
        ),
        sparkle(0.04, "#ffffff", { at: [side * 0.33, 2.88, 0.06] }),
      ]),
      solid(ball(0.05, 16), gloss("#d2405a"), { at: [0, 2.8, 0.32], scale: [1.3, 0.5, 0.5] }),
      solid(ball(0.025, 12), body, { at: [0, 2.9, 0.345] }),
      solid(ball(0.4, 36), strands, { at: [0, 3.06, -0.07], scale: [0.98, 1.0, 0.9] }),
      times(16, (index, share) => {
        const angle = Math.PI * (0.02 + share * 1.03);
        const [x, z] = [Math.cos(angle) * 0.38, -Math.sin(angle) * 0.34 - 0.02];
        return solid(
          strip(
            [
              [x * 0.5, 3.42, z * 0.5],
              [x * 1.02, 3.1, z],
              [x * 1.15, 2.6, z * 1.3],
              [x * (1.1 + (index % 3) * 0.1), 2.0, z * 1.35],
            ],
            { width: 0.2, across: [-z, 0, x] },
          ),
          satin(hair, { side: DoubleSide, roughness: 0.5 }),
        );
      }),
      solid(ring(0.28, 0.025), glitter("#f3d27a"), { at: [0, 3.36, 0.02], turn: [Math.PI / 2 - 0.25, 0, 0] }),
      [-0.16, -0.08, 0, 0.08, 0.16].map((x) => sparkle(0.045, "#fff0f6", { at: [x, 3.47 - Math.abs(x) * 0.4, 0.25] })),
      bow(satin("#ffffff"), { loop: 0.24, width: 0.2, tail: 0.3 }, { at: [0, 1.9, 0.3] }),
    );
  },
});
