import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  disc,
  fabric,
  hoop,
  metal,
  place,
  plastic,
  rod,
  rubber,
  solid,
  tile,
  wire,
} from "../../stage";
import { cameraEyes, phoneBack } from "./parts";

const front = { yaw: -0.45, pitch: 0.12 } as const;

export const earsPhoneCase = kind({
  name: "ears-phone-case",
  noun: {
    en: "cartoon phone case with ears",
    zh: "立体熊耳手机壳",
    es: "funda con orejas para móvil",
    "pt-br": "capa de celular com orelhas",
    ru: "чехол для телефона с ушками",
    ar: "جراب هاتف بأذنين",
    ur: "کانوں والا فون کور",
    fr: "coque de téléphone à oreilles",
  },
  centimetres: 18,
  looks: {
    caramel: { cover: "#b9814a", light: "#f3e2c6" },
    white: { cover: "#f4f1ea", light: "#f3c2cb" },
    pink: { cover: "#f0b1bf", light: "#fff2f0" },
    yellow: { cover: "#f0cf5a", light: "#fdf5df" },
  },
  shots: ["front"],
  sets: { front },
  build({ cover, light }) {
    const soft = rubber(cover, { roughness: 0.5 });
    const pale = rubber(light, { roughness: 0.55 });
    const eye = plastic("#2b211c");
    return place(
      [
        phoneBack("#2b2e33"),
        solid(tile(1.36, 2.72, 0.27, 0.26, 0.09), soft, { at: [0, 0, -0.03] }),
        solid(tile(0.7, 0.72, 0.2, 0.1, 0.03), soft, { at: [0.26, 0.92, 0.06] }),
        place(cameraEyes("#2b2e33"), { at: [0, 0, 0.06] }),
        bothSides((side) => [
          solid(ball(0.34, 36), soft, { at: [side * 0.42, 1.44, -0.04], scale: [1, 1, 0.42] }),
          solid(ball(0.2, 28), pale, { at: [side * 0.42, 1.46, 0.06], scale: [1, 1, 0.26] }),
          solid(ball(0.075, 24), eye, { at: [side * 0.3, 0, 0.12], scale: [1, 1.2, 0.4] }),
          solid(ball(0.1, 24), rubber("#f09a9a"), { at: [side * 0.46, -0.22, 0.1], scale: [1, 0.7, 0.3] }),
          solid(ball(0.2, 28), soft, { at: [side * 0.36, -0.86, 0.12], scale: [1, 0.8, 0.5] }),
          solid(ball(0.11, 24), pale, { at: [side * 0.36, -0.88, 0.2], scale: [1, 0.8, 0.3] }),
        ]),
        solid(ball(0.24, 32), pale, { at: [0, -0.24, 0.11], scale: [1.1, 0.8, 0.34] }),
        solid(ball(0.07, 20), eye, { at: [0, -0.16, 0.2], scale: [1.3, 0.9, 0.4] }),
        [0.55, 0.2].map((up) => solid(box(0.05, 0.26, 0.1, 0.02), soft, { at: [0.69, up, -0.04] })),
      ],
      { turn: [-0.12, 0, 0] },
    );
  },
});

export const armourPhoneCase = kind({
  name: "armour-phone-case",
  noun: {
    en: "rugged phone case with ring stand",
    zh: "指环支架防摔手机壳",
    es: "funda reforzada con anillo",
    "pt-br": "capa reforçada com anel",
    ru: "ударопрочный чехол с кольцом",
    ar: "جراب هاتف مقوى بحلقة",
    ur: "رنگ اسٹینڈ والا مضبوط فون کور",
    fr: "coque renforcée à anneau",
  },
  centimetres: 17,
  looks: {
    black: { shell: "#26282d", bumper: "#3a3d43" },
    red: { shell: "#b3302e", bumper: "#24262a" },
    navy: { shell: "#27406f", bumper: "#1d2026" },
    silver: { shell: "#b4b9c0", bumper: "#2a2d32" },
  },
  shots: ["front"],
  sets: { front: { yaw: -0.55, pitch: 0.14 } },
  build({ shell, bumper }) {
    const hard = plastic(shell, { roughness: 0.34 });
    const soft = rubber(bumper);
    const steel = metal("#c9ccd0", { roughness: 0.25 });
    return place(
      [
        phoneBack("#1d1f23"),
        solid(tile(1.42, 2.78, 0.2, 0.3, 0.06), soft, { at: [0, 0, -0.04] }),
        solid(tile(1.16, 2.44, 0.16, 0.14, 0.05), hard, { at: [0, 0, 0.1] }),
        solid(tile(0.74, 0.76, 0.16, 0.12, 0.04), soft, { at: [0.24, 0.9, 0.13] }),
        place(cameraEyes("#17191c"), { at: [-0.02, -0.02, 0.14] }),
        bothSides((x) =>
          bothSides((y) => [
            solid(tile(0.42, 0.42, 0.1, 0.42, 0.06), soft, { at: [x * 0.58, y * 1.26, -0.02] }),
            solid(box(0.2, 0.05, 0.06, 0.02), hard, { at: [x * 0.58, y * 1.26, 0.2], turn: [0, 0, x * y * 0.78] }),
          ]),
        ),
        [-0.72, -0.86, -1].map((up) => solid(box(0.7, 0.05, 0.05, 0.02), soft, { at: [0, up, 0.18] })),
        solid(disc(0.36, 0.06), hard, { at: [0, -0.1, 0.2] }),
        solid(disc(0.3, 0.05), steel, { at: [0, -0.1, 0.24] }),
        place([solid(hoop(0.36, 0.27, 0.08, 0.03), steel, { at: [0, 0.34, 0] })], {
          at: [0, -0.44, 0.28],
          turn: [0.95, 0, 0],
        }),
        solid(rod(0.06, 0.06, 0.34, 20), steel, { at: [0, -0.44, 0.28], turn: [0, 0, Math.PI / 2] }),
        [0.5, 0.1].map((up) => solid(box(0.07, 0.28, 0.14, 0.02), hard, { at: [0.73, up, -0.02] })),
      ],
      { turn: [-0.12, 0, 0] },
    );
  },
});

export const strapPhoneCase = kind({
  name: "strap-phone-case",
  noun: {
    en: "crossbody phone case",
    zh: "斜挎挂绳手机壳",
    es: "funda de móvil con correa",
    "pt-br": "capa de celular com alça",
    ru: "чехол для телефона на шнурке",
    ar: "جراب هاتف بحزام كتف",
    ur: "کندھے کی ڈوری والا فون کور",
    fr: "coque de téléphone à cordon",
  },
  centimetres: 24,
  looks: {
    beige: { cover: "#dccbb0", cord: "#b0824e", beads: "#f6efe2" },
    green: { cover: "#8aa587", cord: "#f0e9da", beads: "#d8b25a" },
    black: { cover: "#2b2d31", cord: "#d8b25a", beads: "#1d1e21" },
  },
  shots: ["front"],
  sets: { front: { yaw: -0.3, pitch: 0.16 } },
  build({ cover, cord, beads }) {
    const sleeve = rubber(cover, { roughness: 0.5 });
    const gold = metal("#d8b25a", { roughness: 0.2 });
    const rope = fabric(cord, { threads: 60, depth: 0.3 });
    return all(
      place(
        [
          phoneBack("#2b2e33"),
          solid(tile(1.36, 2.72, 0.25, 0.25, 0.09), sleeve, { at: [0, 0, -0.03] }),
          solid(tile(0.7, 0.72, 0.2, 0.1, 0.03), sleeve, { at: [0.26, 0.92, 0.06] }),
          place(cameraEyes("#2b2e33"), { at: [0, 0, 0.06] }),
          bothSides((side) => [
            solid(box(0.2, 0.16, 0.12, 0.04), sleeve, { at: [side * 0.6, 1.4, -0.05] }),
            solid(hoop(0.13, 0.09, 0.04), gold, { at: [side * 0.68, 1.54, -0.05] }),
            solid(rod(0.06, 0.06, 0.3, 20), gold, { at: [side * 0.72, 1.78, -0.05], turn: [0, 0, side * -0.2] }),
          ]),
          solid(disc(0.16, 0.03), plastic(beads), { at: [0, -0.6, 0.12] }),
        ],
        { turn: [-0.08, 0, 0] },
      ),
      solid(
        wire(
          [
            [-0.74, 1.86, 0.1],
            [-0.98, 2.5, -0.1],
            [-0.5, 2.95, -0.2],
            [0.5, 2.95, -0.2],
            [0.98, 2.5, -0.1],
            [0.74, 1.86, 0.1],
          ],
          0.065,
        ),
        rope,
      ),
    );
  },
});
