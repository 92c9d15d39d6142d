import { kind } from "../../kind";
import { all, box, gloss, type Last, leather, matte, metal, place, sole, solid, upper } from "../../stage";
import { laces, opening, pairOf, panels, shoeBox } from "./parts";

const derby: Last = {
  length: 2.8,
  wide: 0.42,
  point: 0.45,
  heights: [
    [0, 0.66],
    [0.08, 0.78],
    [0.3, 0.68],
    [0.42, 0.72],
    [0.58, 0.52],
    [0.8, 0.38],
    [1, 0.3],
  ],
};

const dress = (hide: string, isLoafer: boolean) =>
  pairOf(() => {
    const map = panels(hide, (pen) => {
      pen.strokeStyle = "#00000088";
      pen.lineWidth = 5;
      for (const shift of [0, 12]) {
        pen.beginPath();
        pen.moveTo(770 + shift, 0);
        pen.quadraticCurveTo(700 + shift, 150, 760 + shift, 256);
        pen.stroke();
      }
      if (isLoafer) pen.strokeRect(560, 120, 320, 300);
      else {
        pen.beginPath();
        pen.moveTo(330, 0);
        pen.quadraticCurveTo(420, 90, 620, 150);
        pen.lineTo(620, 256);
        pen.stroke();
      }
    });
    return all(
      place(
        [
          solid(upper(derby), gloss("#ffffff", { map, roughness: 0.28 })),
          opening([0, 0.76, -0.76], [0.29, 0.46], "#2a2019", leather(hide), 0.02, 0.04),
          isLoafer
            ? [
                solid(box(0.62, 0.06, 0.26, 0.03), leather(hide), { at: [0, 0.62, 0.2], turn: [0.34, 0, 0] }),
                solid(box(0.3, 0.03, 0.06, 0.02), metal("#d8b25a"), { at: [0, 0.66, 0.2], turn: [0.34, 0, 0] }),
              ]
            : [
                solid(box(0.36, 0.05, 0.62, 0.03), leather(hide), { at: [0, 0.66, 0], turn: [0.33, 0, 0] }),
                laces(derby, 0.45, 0.58, 4, "#1d1a18", 0.15),
              ],
        ],
        { at: [0, 0.2, 0] },
      ),
      solid(sole(derby, 0.12, 0.05, 0.03), matte("#1f1a17"), { at: [0, 0.22, 0] }),
      solid(sole({ ...derby, length: 0.9, wide: 0.45, point: 0 }, 0.18, 0.02, 0.03), matte("#1f1a17"), {
        at: [0, 0.16, -0.94],
      }),
    );
  }, 0.56);

export const mensShoes = kind({
  name: "mens-shoes",
  noun: {
    en: "men's leather shoes",
    zh: "男士皮鞋",
    es: "zapatos de piel para hombre",
    "pt-br": "sapatos sociais masculinos",
    ru: "мужские туфли",
    ar: "حذاء جلد رجالي",
    ur: "مردانہ چمڑے کے جوتے",
    fr: "chaussures homme en cuir",
  },
  centimetres: 30,
  looks: { black: "#222225", brown: "#6d3f22" },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.95 }, turned: { yaw: 0.55 } },
  build: (hide) => dress(hide, false),
  carton: { count: [3, 2, 2], build: (look) => shoeBox(look) },
});

export const loafers = kind({
  name: "loafers",
  noun: {
    en: "men's loafers",
    zh: "男士豆豆鞋",
    es: "mocasines para hombre",
    "pt-br": "mocassins masculinos",
    ru: "мужские мокасины",
    ar: "لوفر رجالي",
    ur: "مردانہ لوفر",
    fr: "mocassins homme",
  },
  centimetres: 30,
  looks: { caramel: "#9a5f30", navy: "#2a3653" },
  shots: ["front"],
  sets: { front: { yaw: -0.95 } },
  build: (hide) => dress(hide, true),
});
