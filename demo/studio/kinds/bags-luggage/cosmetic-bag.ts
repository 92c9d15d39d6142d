import { kind } from "../../kind";
import {
  all,
  box,
  counted,
  dyed,
  fabric,
  florals,
  glass,
  gloss,
  leather,
  lettering,
  matte,
  metal,
  pattern,
  place,
  plastic,
  rod,
  satin,
  soft,
  solid,
  wire,
} from "../../stage";
import { zipPull } from "./parts";

const pouch = pattern([
  [-0.85, 0.95, 0.22],
  [0.85, 0.95, 0.22],
  [1, 0, 0.16],
  [-1, 0, 0.16],
]);

export const cosmeticBag = kind({
  name: "cosmetic-bag",
  noun: {
    en: "travel cosmetic bag",
    zh: "旅行化妆包",
    es: "cosmetiquera de viaje",
    "pt-br": "necessaire de viagem",
    ru: "дорожная косметичка",
    ar: "حقيبة مكياج للسفر",
    ur: "سفری کاسمیٹک بیگ",
    fr: "trousse de maquillage",
  },
  centimetres: 24,
  looks: {
    pink: { cloth: "#eeb9c4", petals: ["#ffffff", "#d96b88"] },
    green: { cloth: "#7fa38a", petals: ["#f6efe0", "#f2c8cf"] },
  },
  shots: ["front", "carton"],
  build({ cloth, petals }) {
    const map = florals(cloth, petals, 34);
    return all(
      solid(soft(pouch, { thick: 0.36, edge: 0.5 }), dyed(map, { threads: 200 })),
      solid(
        wire(
          [
            [-0.86, 0.62, 0.3],
            [-0.8, 0.83, 0.24],
            [0, 0.88, 0.24],
            [0.8, 0.83, 0.24],
            [0.86, 0.62, 0.3],
          ],
          0.035,
        ),
        matte("#ffffff"),
      ),
      solid(
        wire(
          [
            [-0.86, 0.62, 0.33],
            [-0.8, 0.83, 0.27],
            [0, 0.88, 0.27],
            [0.8, 0.83, 0.27],
            [0.86, 0.62, 0.33],
          ],
          0.014,
        ),
        metal("#d8b25a"),
      ),
      zipPull("#d8b25a", { at: [0.6, 0.84, 0.32] }),
      solid(rod(0.02, 0.07, 0.24), satin(petals[1] ?? "#ffffff"), { at: [0.6, 0.5, 0.37] }),
      solid(box(0.42, 0.18, 0.02, 0.02), leather("#fbf7ef"), { at: [-0.45, 0.2, 0.375] }),
      lettering("TRAVEL", 0.36, 0.09, "#6a5a48", { at: [-0.45, 0.2, 0.39] }),
      place(
        [
          solid(rod(0.09, 0.09, 0.5), gloss("#2b2b2e"), { at: [0, 0.25, 0] }),
          solid(rod(0.06, 0.06, 0.2), metal("#d8b25a"), { at: [0, 0.58, 0] }),
          solid(rod(0.02, 0.055, 0.16), gloss("#c0263f"), { at: [0, 0.74, 0] }),
        ],
        { at: [1.2, 0, 0.35] },
      ),
    );
  },
  carton: { count: [4, 3, 1] },
});

export const toiletryBag = kind({
  name: "toiletry-bag",
  noun: {
    en: "hanging toiletry bag",
    zh: "挂式洗漱包",
    es: "neceser colgante",
    "pt-br": "necessaire pendurável",
    ru: "подвесной несессер",
    ar: "حقيبة أدوات استحمام معلقة",
    ur: "لٹکنے والا ٹوائلٹری بیگ",
    fr: "trousse de toilette à suspendre",
  },
  centimetres: 60,
  looks: { grey: { cloth: "#7c8188" }, navy: { cloth: "#2f4060" } },
  shots: ["front"],
  sets: { all: { float: 0.6, yaw: -0.3 }, detail: { look: [0.5, 0.5, 0.9] } },
  build({ cloth }) {
    const canvas = fabric(cloth, { threads: 220 });
    return all(
      counted(3, (index) =>
        place(
          [
            solid(box(1.3, 0.78, 0.1, 0.06), canvas),
            solid(
              box(1.14, 0.58, 0.2 + index * 0.03, 0.08),
              index === 1 ? glass("#eef4f6", { opacity: 0.35 }) : canvas,
              { at: [0, -0.03, 0.08] },
            ),
            solid(
              wire(
                [
                  [-0.52, 0.1, 0.2],
                  [-0.5, 0.22, 0.2],
                  [0.5, 0.22, 0.2],
                  [0.52, 0.1, 0.2],
                ],
                0.022,
              ),
              metal("#d3d6da"),
            ),
            zipPull("#d3d6da", { at: [0.42, 0.2, 0.22] }),
            index === 1
              ? counted(3, (bottle) =>
                  solid(rod(0.11, 0.12, 0.42), plastic(["#f2c14e", "#6fb0dd", "#e58aa4"][bottle] ?? "#ffffff"), {
                    at: [(bottle - 1) * 0.32, -0.04, 0.08],
                  }),
                )
              : null,
          ],
          { at: [0, 0.5 + index * 0.84, 0] },
        ),
      ),
      solid(
        wire(
          [
            [0, 2.6, 0],
            [0, 2.85, 0],
            [0.12, 3, 0],
            [0.22, 2.88, 0],
            [0.18, 2.78, 0],
          ],
          0.03,
        ),
        metal("#b9bdc3"),
      ),
    );
  },
});
