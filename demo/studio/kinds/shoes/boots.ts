import { kind } from "../../kind";
import {
  all,
  box,
  counted,
  fabric,
  furry,
  type Last,
  leather,
  place,
  ring,
  rod,
  rubber,
  sole,
  solid,
  turned,
  upper,
  wire,
} from "../../stage";
import { opening, pairOf, shoeBox } from "./parts";

const stout: Last = {
  length: 2.7,
  wide: 0.47,
  heights: [
    [0, 0.75],
    [0.12, 1],
    [0.35, 1.02],
    [0.55, 0.72],
    [0.8, 0.5],
    [1, 0.4],
  ],
};

export const ankleBoots = kind({
  name: "ankle-boots",
  noun: {
    en: "ankle boots",
    zh: "短靴",
    es: "botines",
    "pt-br": "botas de cano curto",
    ru: "ботильоны",
    ar: "حذاء بوت قصير",
    ur: "ٹخنے بوٹ",
    fr: "bottines",
  },
  centimetres: 30,
  looks: { black: { hide: "#26272a", under: "#1a1a1c" }, brown: { hide: "#7a4a28", under: "#3a281b" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.95 }, turned: { yaw: 0.55 } },
  build: ({ hide, under }) =>
    pairOf(() => {
      const skin = leather(hide);
      return all(
        place(
          [
            solid(upper(stout), skin),
            solid(
              turned(
                [
                  [0.43, 0.6],
                  [0.41, 1],
                  [0.44, 1.7],
                  [0.46, 1.85],
                ],
                60,
              ),
              skin,
              { at: [0, 0, -0.74], scale: [0.96, 1, 1.2] },
            ),
            opening([0, 1.84, -0.74], [0.43, 0.53], "#4a3a2e", skin, 0, 0.05),
            counted(6, (index) =>
              solid(
                wire(
                  [
                    [-0.24, 0.98 + index * 0.15, -0.26 + Math.max(0, 0.16 - index * 0.06)],
                    [0, 1.02 + index * 0.15, -0.16 + Math.max(0, 0.16 - index * 0.06)],
                    [0.24, 0.98 + index * 0.15, -0.26 + Math.max(0, 0.16 - index * 0.06)],
                  ],
                  0.026,
                  false,
                  20,
                ),
                fabric("#d9c39a"),
              ),
            ),
            solid(box(0.06, 0.5, 0.24, 0.02), fabric("#1d1a18", { threads: 60, depth: 0.3 }), {
              at: [0.44, 1.5, -0.74],
            }),
            solid(box(0.1, 0.34, 0.04, 0.02), skin, { at: [0, 1.95, -1.28] }),
          ],
          { at: [0, 0.3, 0] },
        ),
        solid(sole(stout, 0.2, 0.06, 0.04), rubber(under), { at: [0, 0.33, 0] }),
        counted(12, (index) =>
          solid(box(1.02 - Math.abs(index - 8) * 0.035, 0.13, 0.12, 0.02), rubber(under), {
            at: [0, 0.1, -1.15 + index * 0.21],
          }),
        ),
      );
    }, 0.64),
  carton: { count: [3, 2, 2], build: (look) => shoeBox(look) },
});

export const snowBoots = kind({
  name: "snow-boots",
  noun: {
    en: "snow boots",
    zh: "雪地靴",
    es: "botas para nieve",
    "pt-br": "botas de neve",
    ru: "зимние угги",
    ar: "حذاء ثلج",
    ur: "برفانی بوٹ",
    fr: "bottes fourrées",
  },
  centimetres: 30,
  looks: { beige: "#c79a68", grey: "#8d9198" },
  shots: ["front"],
  sets: { front: { yaw: -0.95 } },
  build: (color) =>
    pairOf(() => {
      const suede = fabric(color, { threads: 90, depth: 0.1 });
      return all(
        place(
          [
            solid(upper({ ...stout, wide: 0.5 }), suede),
            solid(
              turned(
                [
                  [0.47, 0.5],
                  [0.46, 1],
                  [0.5, 1.9],
                ],
                60,
              ),
              suede,
              { at: [0, 0, -0.74], scale: [0.98, 1, 1.16] },
            ),
            furry(
              ring(0.5, 0.11),
              "#f3ead8",
              { at: [0, 1.9, -0.74], turn: [Math.PI / 2, 0, 0], scale: [0.98, 1.16, 1] },
              { length: 0.1, layers: 6, density: 28 },
            ),
            solid(rod(0.48, 0.48, 0.04), fabric("#d9cbb2"), { at: [0, 1.88, -0.74], scale: [1, 1, 1.16] }),
            solid(
              wire(
                [
                  [0, 0.34, 1.28],
                  [0.0, 0.62, 0.8],
                  [0, 0.98, 0.1],
                  [0, 1.3, -0.17],
                  [0, 1.8, -0.16],
                ],
                0.02,
              ),
              fabric("#f0e6d2"),
            ),
            solid(box(0.02, 0.3, 0.3, 0.01), leather("#8a5c34"), { at: [0.5, 1.3, -0.74] }),
          ],
          { at: [0, 0.2, 0] },
        ),
        solid(sole({ ...stout, wide: 0.5 }, 0.22, 0.06, 0.06), rubber("#efe4cf"), { at: [0, 0.23, 0] }),
      );
    }, 0.68),
});
