import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  fabric,
  glass,
  leather,
  metal,
  place,
  plastic,
  ring,
  rod,
  shaped,
  solid,
  turned,
  wire,
} from "../../stage";

export const diaperBackpack = kind({
  name: "diaper-backpack",
  noun: {
    en: "diaper backpack",
    zh: "妈咪双肩包",
    es: "mochila de maternidad",
    "pt-br": "mochila maternidade",
    ru: "рюкзак для мамы",
    ar: "حقيبة ظهر للأم",
    ur: "ڈائپر بیگ",
    fr: "sac à dos à langer",
  },
  centimetres: 42,
  looks: {
    grey: ["#8f9298", "#5b4536"],
    pink: ["#e3aab4", "#a8663f"],
    navy: ["#2f4264", "#b98552"],
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: { detail: { look: [0.5, 0.5, 1], fit: 1.9 } },
  build: ([color = "", trim = ""]) => {
    const cloth = fabric(color, { threads: 200, depth: 0.12 });
    const hide = leather(trim);
    return all(
      solid(box(1.9, 2.2, 1, 0.36), cloth, { at: [0, 1.15, 0] }),
      solid(box(1.5, 0.95, 0.5, 0.22), cloth, { at: [0, 0.62, 0.5] }),
      bothSides((side) => [
        solid(rod(0.3, 0.3, 0.85, 36), cloth, { at: [side * 0.98, 0.6, 0.05] }),
        solid(ring(0.29, 0.03, Math.PI * 2, 36), hide, { at: [side * 0.98, 1.02, 0.05], turn: [Math.PI / 2, 0, 0] }),
      ]),
      solid(
        wire(
          [
            [-0.9, 1.6, 0.3],
            [-0.8, 2.1, 0.35],
            [0, 2.28, 0.35],
            [0.8, 2.1, 0.35],
            [0.9, 1.6, 0.3],
          ],
          0.035,
        ),
        metal("#d8b25a"),
      ),
      solid(box(1.3, 0.1, 0.03, 0.02), hide, { at: [0, 1.02, 0.75] }),
      solid(box(0.16, 0.34, 0.04, 0.03), hide, { at: [0.5, 0.86, 0.77] }),
      bothSides((side) =>
        solid(
          wire(
            [
              [side * 0.35, 2.2, 0],
              [side * 0.3, 2.75, 0.05],
              [0, 2.9, 0.05],
            ],
            0.06,
          ),
          hide,
        ),
      ),
      solid(box(0.4, 0.16, 0.03, 0.02), hide, { at: [-0.35, 1.6, 0.5] }),
      place(
        [
          solid(
            turned([
              [0.001, 0],
              [0.2, 0],
              [0.21, 0.8],
              [0.16, 0.95],
            ]),
            glass("#eaf4f7", { opacity: 0.55 }),
          ),
          solid(rod(0.18, 0.19, 0.2, 30), plastic("#f0a6b8"), { at: [0, 1.0, 0] }),
          solid(ball(0.12, 20), plastic("#ffffff"), { at: [0, 1.14, 0], scale: [1, 1.2, 1] }),
        ],
        { at: [0.98, 0.35, 0.05] },
      ),
    );
  },
});

export const diaperTote = kind({
  name: "diaper-tote",
  noun: {
    en: "diaper tote bag",
    zh: "妈咪手提包",
    es: "bolso de maternidad",
    "pt-br": "bolsa maternidade",
    ru: "сумка для мамы",
    ar: "حقيبة أم يدوية",
    ur: "ڈائپر ٹوٹ بیگ",
    fr: "sac à langer cabas",
  },
  centimetres: 42,
  looks: { beige: ["#e2cfae", "#8a5a38"], black: ["#2d2e32", "#c9a06c"], green: ["#6f8a70", "#a8763f"] },
  shots: ["front", "turned", "group"],
  build: ([color = "", trim = ""]) => {
    const cloth = fabric(color, { threads: 160, depth: 0.12 });
    return all(
      solid(
        shaped(box(2.8, 1.9, 1.1, 0.2), (at) => at.set(at.x * (1 - at.y * 0.06), at.y, at.z * (1 - at.y * 0.22))),
        cloth,
        { at: [0, 0.95, 0] },
      ),
      solid(box(2.5, 0.9, 0.1, 0.05), cloth, { at: [0, 0.55, 0.62], turn: [-0.1, 0, 0] }),
      [-0.6, 0.6].map((x) =>
        solid(box(0.14, 1.5, 0.04, 0.02), leather(trim), { at: [x, 1.05, 0.6], turn: [-0.1, 0, 0] }),
      ),
      [0.42, -0.42].map((z) =>
        solid(
          wire(
            [
              [-0.6, 1.75, z],
              [-0.55, 2.5, z * 0.8],
              [0, 2.85, z * 0.6],
              [0.55, 2.5, z * 0.8],
              [0.6, 1.75, z],
            ],
            0.06,
          ),
          leather(trim),
        ),
      ),
      solid(box(0.5, 0.24, 0.03, 0.02), leather(trim), { at: [0, 0.75, 0.68], turn: [-0.1, 0, 0] }),
    );
  },
});
