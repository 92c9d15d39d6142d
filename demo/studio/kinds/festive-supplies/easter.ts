import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  bothSides,
  box,
  Color,
  chance,
  counted,
  type Flat,
  fabric,
  gloss,
  many,
  matte,
  type Point,
  place,
  printed,
  ring,
  rod,
  satin,
  solid,
  turned,
} from "../../stage";

const eggLine: Flat[] = [
  [0.001, 0],
  [0.26, 0.04],
  [0.42, 0.3],
  [0.38, 0.66],
  [0.2, 0.94],
  [0.001, 1.02],
];

/** A painted egg standing on the floor, 1 high. */
export const paintedEgg = (ground: string, ink: string, style: number) => {
  const map = printed(512, 512, (pen, width, height) => {
    pen.fillStyle = ground;
    pen.fillRect(0, 0, width, height);
    pen.fillStyle = pen.strokeStyle = ink;
    pen.lineWidth = 16;
    for (let row = 1; row < 6; row++)
      for (let column = 0; column < 12; column++) {
        const [x, y] = [column * 43 + (row % 2) * 21, row * 86];
        pen.beginPath();
        if (style === 0) pen.arc(x, y, 11, 0, 7);
        else if (style === 1) {
          pen.moveTo(column * 43, y);
          pen.lineTo(column * 43 + 21, y + 34);
          pen.lineTo(column * 43 + 43, y);
        } else pen.rect(column * 43, y - (row % 2 ? 24 : 8), 44, row % 2 ? 34 : 12);
        if (style === 1) pen.stroke();
        else pen.fill();
      }
  });
  return all(solid(turned(eggLine, 40), gloss("#ffffff", { map, roughness: 0.35 })));
};

const nest = ["#f2a5b5", "#8ec5e8", "#f5cf6b", "#9fd4b0", "#c7a8e0", "#f7b58a"];

export const paintedEggs = kind({
  name: "painted-eggs",
  noun: {
    en: "painted Easter eggs",
    zh: "彩绘复活节彩蛋",
    es: "huevos de Pascua pintados",
    "pt-br": "ovos de Páscoa pintados",
    ru: "расписные пасхальные яйца",
    ar: "بيض عيد الفصح الملون",
    ur: "رنگین ایسٹر انڈے",
    fr: "œufs de Pâques peints",
  },
  centimetres: 24,
  looks: { multi: nest, pink: ["#f2a5b5", "#fbe3e8", "#e06f8f"] },
  shots: ["front", "carton"],
  sets: { front: { pitch: 0.5 }, detail: { pitch: 0.5, look: [0.45, 0.6, 0.7] } },
  build: (colors) =>
    all(
      solid(box(2.9, 0.34, 2, 0.12), matte("#d8cdb6"), { at: [0, 0.17, 0] }),
      counted(6, (index) => {
        const at: Point = [((index % 3) - 1) * 0.92, 0.16, index < 3 ? -0.46 : 0.46];
        return [
          solid(ring(0.36, 0.09), matte("#c9bda3"), { at: [at[0], 0.34, at[2]], turn: [Math.PI / 2, 0, 0] }),
          place(paintedEgg(colors[index % colors.length] ?? "#ffffff", index % 2 ? "#ffffff" : "#fff6dc", index % 3), {
            at,
          }),
        ];
      }),
    ),
  carton: { count: [3, 3, 1] },
});

export const easterBasket = kind({
  name: "easter-basket",
  noun: {
    en: "Easter basket",
    zh: "复活节篮子",
    es: "canasta de Pascua",
    "pt-br": "cesta de Páscoa",
    ru: "пасхальная корзинка",
    ar: "سلة عيد الفصح",
    ur: "ایسٹر ٹوکری",
    fr: "panier de Pâques",
  },
  centimetres: 30,
  looks: { natural: { cane: "#c79a5c", bow: "#ee8fa8" }, white: { cane: "#ece4d4", bow: "#6fb0dd" } },
  shots: ["front"],
  build({ cane, bow }) {
    const wicker = matte(cane, { roughness: 0.7 });
    return all(
      counted(9, (row) =>
        around(26, (angle, index) => {
          const radius = 0.86 + row * 0.035 + (index % 2 === row % 2 ? 0.035 : -0.015);
          return solid(ball(0.13, 10), wicker, {
            at: [Math.cos(angle) * radius, 0.08 + row * 0.105, Math.sin(angle) * radius],
            turn: [0, -angle, 0],
            scale: [0.32, 0.46, 1.15],
          });
        }),
      ),
      solid(rod(1, 0.82, 0.85, 32), matte(new Color(cane).multiplyScalar(0.45)), { at: [0, 0.45, 0] }),
      solid(ring(1.18, 0.07), wicker, { at: [0, 1, 0], turn: [Math.PI / 2, 0, 0] }),
      solid(ring(1.16, 0.06, Math.PI), wicker, { at: [0, 1, 0], scale: [1, 1.25, 1] }),
      solid(
        many(
          box(0.02, 0.02, 0.5, 0),
          counted(160, () => ({
            at: [chance(-0.75, 0.75), chance(0.9, 1.1), chance(-0.75, 0.75)],
            turn: [chance(-0.6, 0.6), chance(0, 6), 0],
          })),
        ),
        matte("#7fb069"),
      ),
      counted(6, (index) =>
        place(paintedEgg(nest[index] ?? "#ffffff", "#ffffff", index % 3), {
          at: [Math.cos(index * 1.05) * 0.5, 0.85, Math.sin(index * 1.05) * 0.5],
          turn: [Math.sin(index) * 0.3, index, Math.cos(index) * 0.3],
          scale: 0.6,
        }),
      ),
      bothSides((side) =>
        solid(ball(0.3, 24), satin(bow), {
          at: [side * 0.3, 1.02, 1.22],
          turn: [0, 0, side * 0.35],
          scale: [1, 0.6, 0.35],
        }),
      ),
      solid(ball(0.1, 20), satin(bow), { at: [0, 1, 1.28] }),
    );
  },
});

export const easterBunny = kind({
  name: "easter-bunny",
  noun: {
    en: "Easter bunny figure",
    zh: "复活节兔子摆件",
    es: "figura de conejo de Pascua",
    "pt-br": "coelho de Páscoa decorativo",
    ru: "фигурка пасхального зайца",
    ar: "مجسم أرنب الفصح",
    ur: "ایسٹر خرگوش",
    fr: "lapin de Pâques",
  },
  centimetres: 22,
  looks: { white: { coat: "#f5f0e8", scarf: "#f0a3b6" }, brown: { coat: "#b98a5e", scarf: "#7fb069" } },
  shots: ["front", "group"],
  build({ coat, scarf }) {
    const clay = gloss(coat, { roughness: 0.4 });
    const rosy = matte("#eba7b2");
    return all(
      solid(ball(0.62, 40), clay, { at: [0, 0.6, -0.05], scale: [1, 1.05, 1] }),
      solid(ball(0.46, 40), clay, { at: [0, 1.42, 0.08], scale: [1, 0.92, 0.92] }),
      solid(ring(0.36, 0.09), fabric(scarf), { at: [0, 1.08, 0.04], turn: [1.45, 0, 0] }),
      solid(ball(0.2, 24), clay, { at: [0, 0.42, -0.66] }),
      solid(ball(0.055, 20), rosy, { at: [0, 1.4, 0.51], scale: [1.2, 0.8, 0.8] }),
      bothSides((side) => [
        solid(ball(1, 32), clay, {
          at: [side * 0.2, 2.2, -0.02],
          turn: [-0.1, 0, side * -0.16],
          scale: [0.14, 0.5, 0.09],
        }),
        solid(ball(1, 32), rosy, {
          at: [side * 0.2, 2.18, 0.05],
          turn: [-0.1, 0, side * -0.16],
          scale: [0.08, 0.38, 0.05],
        }),
        solid(ball(0.06, 20), gloss("#20160f"), { at: [side * 0.18, 1.52, 0.44] }),
        solid(ball(0.08, 20), rosy, { at: [side * 0.29, 1.36, 0.38], scale: [1, 0.7, 0.4] }),
        solid(ball(0.22, 24), clay, { at: [side * 0.36, 0.16, 0.42], scale: [0.9, 0.7, 1.4] }),
        solid(ball(0.16, 24), clay, {
          at: [side * 0.42, 0.78, 0.42],
          turn: [0.6, 0, side * -0.5],
          scale: [0.8, 1.4, 0.8],
        }),
      ]),
      place(paintedEgg("#8ec5e8", "#ffffff", 1), { at: [0, 0.3, 0.5], turn: [0.15, 0, 0], scale: 0.62 }),
    );
  },
});
