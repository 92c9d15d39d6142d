import { kind } from "../../kind";
import {
  all,
  box,
  chance,
  counted,
  glass,
  gloss,
  hoop,
  matte,
  metal,
  type Part,
  place,
  ring,
  rod,
  solid,
  turned,
} from "../../stage";

const button = (color: string, radius: number, holes: number, style: "shirt" | "coat") => {
  const coat = style === "coat" ? gloss(color, { roughness: 0.3 }) : gloss(color, { roughness: 0.2, iridescence: 0.5 });
  return all(
    solid(
      turned(
        [
          [0.001, 0.07],
          [radius * 0.6, 0.07],
          [radius * 0.72, 0.12],
          [radius * 0.92, 0.12],
          [radius, 0.06],
          [radius * 0.9, 0],
          [0.001, 0],
        ],
        50,
      ),
      coat,
    ),
    counted(holes, (index) => {
      const angle = (index / holes) * Math.PI * 2 + Math.PI / 4;
      return solid(rod(radius * 0.1, radius * 0.1, 0.02, 20), matte("#1c1815"), {
        at: [Math.cos(angle) * radius * 0.26, 0.075, Math.sin(angle) * radius * 0.26],
      });
    }),
  );
};

const heap = (make: (index: number) => Part, count: number, reach = 1.1) =>
  all(
    counted(count, (index) => {
      const angle = index * 2.39996;
      const away = Math.sqrt(index / count) * reach;
      const lean = index % 4 === 0 && index > 0;
      return place(make(index), {
        at: [Math.cos(angle) * away, lean ? 0.13 : 0.01, Math.sin(angle) * away],
        turn: lean ? [chance(-0.5, 0.5), 0, chance(-0.5, 0.5)] : [0, angle, 0],
      });
    }),
  );

export const shirtButton = kind({
  name: "shirt-button",
  noun: {
    en: "shirt button",
    zh: "衬衫纽扣",
    es: "botón de camisa",
    "pt-br": "botão de camisa",
    ru: "пуговица рубашечная",
    ar: "زر قميص",
    ur: "قمیض بٹن",
    fr: "bouton de chemise",
  },
  centimetres: 6,
  looks: { white: ["#f4f1ea", "#e6e0d4"], multi: ["#e5506a", "#f2b33d", "#49a87c", "#4a8fd6", "#a368c9", "#f4f1ea"] },
  shots: ["front", "detail", "carton"],
  sets: { front: { pitch: 0.75 }, detail: { pitch: 0.6, fit: 2.4, look: [0.5, 0.5, 0.6] }, use: { pitch: 0.6 } },
  build: (colors) => heap((index) => button(colors[index % colors.length] ?? "#ffffff", 0.22, 4, "shirt"), 32, 1.35),
  carton: {
    count: [4, 3, 2],
    build: (colors) =>
      all(
        solid(box(1, 0.3, 0.8, 0.1), glass("#eef4f6", { opacity: 0.3 }), { at: [0, 0.16, 0] }),
        counted(20, (index) =>
          solid(rod(0.11, 0.11, 0.05, 24), gloss(colors[index % colors.length] ?? "#ffffff"), {
            at: [(index % 5) * 0.18 - 0.36, 0.2 + (index % 2) * 0.04, Math.floor(index / 5) * 0.18 - 0.27],
          }),
        ),
      ),
  },
});

export const coatButton = kind({
  name: "coat-button",
  noun: {
    en: "coat button",
    zh: "大衣纽扣",
    es: "botón de abrigo",
    "pt-br": "botão de casaco",
    ru: "пуговица для пальто",
    ar: "زر معطف",
    ur: "کوٹ بٹن",
    fr: "bouton de manteau",
  },
  centimetres: 8,
  looks: { brown: "#6d4325" },
  shots: ["front"],
  sets: { front: { pitch: 0.7 } },
  build: (color) => heap(() => button(color, 0.42, 4, "coat"), 11, 1.25),
});

export const snapFastener = kind({
  name: "snap-fastener",
  noun: {
    en: "snap fastener",
    zh: "四合扣",
    es: "broche de presión",
    "pt-br": "botão de pressão",
    ru: "кнопка металлическая",
    ar: "كباسة معدنية",
    ur: "سنیپ بٹن",
    fr: "bouton-pression",
  },
  centimetres: 6,
  looks: { silver: "#cfd2d6", gold: "#d8b25a" },
  shots: ["front", "detail"],
  sets: { front: { pitch: 0.7 }, detail: { pitch: 0.6, fit: 2.2, look: [0.5, 0.5, 0.6] } },
  build: (color) =>
    heap(
      (index) => {
        const steel = metal(color, { roughness: 0.25 });
        if (index % 3 === 0)
          return solid(
            turned(
              [
                [0.001, 0.16],
                [0.2, 0.15],
                [0.32, 0.08],
                [0.33, 0.03],
                [0.28, 0],
                [0.001, 0],
              ],
              40,
            ),
            steel,
          );
        if (index % 3 === 1)
          return all(
            solid(hoop(0.32, 0.12, 0.06), steel, { at: [0, 0.04, 0], turn: [Math.PI / 2, 0, 0] }),
            solid(ring(0.15, 0.04), steel, { at: [0, 0.1, 0], turn: [Math.PI / 2, 0, 0] }),
          );
        return all(
          solid(rod(0.32, 0.32, 0.05, 40), steel, { at: [0, 0.03, 0] }),
          solid(
            turned(
              [
                [0.14, 0.05],
                [0.11, 0.12],
                [0.14, 0.2],
                [0.001, 0.22],
              ],
              30,
            ),
            steel,
          ),
        );
      },
      18,
      1.45,
    ),
});
