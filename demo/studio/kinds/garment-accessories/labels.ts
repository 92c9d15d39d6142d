import { kind } from "../../kind";
import {
  all,
  box,
  chance,
  counted,
  drawnOn,
  dyed,
  flatLay,
  laid,
  matte,
  type Part,
  pattern,
  place,
  satin,
  seam,
  soft,
  solid,
  written,
} from "../../stage";

const label = (ground: string, ink: string, lines: [string, number][], wide: number, tall: number) => {
  const line = pattern(
    [
      [-wide / 2, tall, 0.01],
      [wide / 2, tall, 0.01],
      [wide / 2, 0, 0.01],
      [-wide / 2, 0, 0.01],
    ],
    0.01,
  );
  const map = drawnOn(
    line,
    ground,
    (pen) => {
      let y = tall * 0.8;
      for (const [text, size] of lines) {
        written(pen, text, [0, y], size, ink);
        y -= size * 1.5;
      }
      seam(
        pen,
        [
          [-wide / 2 + 0.04, 0.03],
          [wide / 2 - 0.04, 0.03],
        ],
        `${ink}66`,
        0.008,
      );
    },
    400,
  );
  return solid(
    soft(line, { thick: 0.012, folds: (x, y) => Math.sin(y * 2 + x) * 0.02 }),
    dyed(map, { threads: 200, depth: 0.08 }),
  );
};

const strewn = (make: () => Part, wide: number, tall: number) =>
  laid(
    counted(9, (index) =>
      place(make(), {
        at: [((index % 3) - 1) * (wide + 0.16), (1 - Math.floor(index / 3)) * (tall + 0.14), 0.03 + (index % 2) * 0.02],
        turn: [0, 0, chance(-0.12, 0.12)],
      }),
    ),
    place(make(), { at: [0.3, 0.1, 0.12], turn: [0, 0, 0.4] }),
  );

export const wovenLabel = kind({
  name: "woven-label",
  noun: {
    en: "woven brand label",
    zh: "织唛",
    es: "etiqueta tejida",
    "pt-br": "etiqueta bordada",
    ru: "жаккардовая этикетка",
    ar: "ملصق منسوج",
    ur: "بُنا لیبل",
    fr: "étiquette tissée",
  },
  centimetres: 12,
  looks: { black: { ground: "#26262a", ink: "#f4f1ea" }, wine: { ground: "#6d1f32", ink: "#e8c98a" } },
  shots: ["front", "detail"],
  sets: { front: flatLay, detail: { ...flatLay, fit: 2, look: [0.5, 0.5, 0.5] } },
  build: ({ ground, ink }) =>
    strewn(
      () =>
        label(
          ground,
          ink,
          [
            ["YOUR BRAND", 0.16],
            ["ESTABLISHED 2008", 0.07],
          ],
          1.2,
          0.46,
        ),
      1.2,
      0.46,
    ),
  carton: {
    count: [4, 3, 1],
    build: ({ ground, ink }) =>
      all(
        counted(5, (index) => solid(box(1, 0.05, 0.4, 0.01), satin(ground), { at: [0, 0.03 + index * 0.05, 0] })),
        solid(box(0.6, 0.01, 0.1, 0), matte(ink), { at: [0, 0.29, 0] }),
      ),
  },
});

export const careLabel = kind({
  name: "care-label",
  noun: {
    en: "care label",
    zh: "洗水唛",
    es: "etiqueta de cuidado",
    "pt-br": "etiqueta de composição",
    ru: "составник",
    ar: "ملصق العناية",
    ur: "دھلائی لیبل",
    fr: "étiquette d'entretien",
  },
  centimetres: 12,
  looks: { black: { ground: "#2b2c30", ink: "#e9e6df" }, navy: { ground: "#25395c", ink: "#f4f1ea" } },
  shots: ["front"],
  sets: { front: flatLay },
  build: ({ ground, ink }) =>
    strewn(
      () =>
        label(
          ground,
          ink,
          [
            ["M", 0.18],
            ["100% COTTON", 0.075],
            ["WASH 30°C", 0.065],
            ["DO NOT BLEACH", 0.055],
            ["△ ○ □", 0.12],
          ],
          0.62,
          1,
        ),
      0.62,
      1,
    ),
});
