import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  chance,
  counted,
  flatLay,
  laid,
  matte,
  place,
  plastic,
  ring,
  rod,
  satin,
  solid,
  streaks,
  turned,
  wire,
} from "../../stage";

const cone = (color: string) =>
  all(
    solid(
      turned(
        [
          [0.001, 0],
          [0.46, 0],
          [0.5, 0.06],
          [0.42, 0.6],
          [0.3, 1.3],
          [0.24, 1.36],
          [0.14, 1.38],
        ],
        60,
      ),
      streaks(satin(color), "y", 0.22),
    ),
    counted(26, (index) =>
      solid(ring(0.495 - index * 0.0078, 0.012, Math.PI * 2, 50), satin(color), {
        at: [0, 0.1 + index * 0.047, 0],
        turn: [Math.PI / 2 + (index % 2 ? 0.05 : -0.05), 0, 0],
      }),
    ),
    solid(rod(0.13, 0.5, 0.05, 40), plastic("#f3efe5"), { at: [0, 0.01, 0], scale: [1.02, 1, 1.02] }),
    solid(rod(0.12, 0.16, 0.24, 30), plastic("#f3efe5"), { at: [0, 1.46, 0] }),
    solid(rod(0.075, 0.075, 0.26, 24), matte("#4a4038"), { at: [0, 1.46, 0] }),
  );

export const sewingThread = kind({
  name: "sewing-thread",
  noun: {
    en: "sewing thread",
    zh: "缝纫线",
    es: "hilo para coser",
    "pt-br": "linha de costura",
    ru: "швейная нить",
    ar: "خيط خياطة",
    ur: "سلائی دھاگا",
    fr: "fil à coudre",
  },
  centimetres: 12,
  looks: {
    multi: ["#c0242f", "#f2b33d", "#3f8f6b", "#2f6fb5", "#7a4fb0"],
    black: ["#26262a", "#f4f1ea", "#8d9198"],
  },
  shots: ["front", "carton"],
  sets: { detail: { look: [0.5, 0.5, 0.9] } },
  build: (colors) =>
    all(
      colors.map((color, index) =>
        place(cone(color), { at: [(index - (colors.length - 1) / 2) * 1.05, 0, index % 2 ? -0.5 : 0.4] }),
      ),
    ),
  carton: { count: [5, 3, 1], build: (colors) => cone(colors[0] ?? "#ffffff") },
});

export const embroideryThread = kind({
  name: "embroidery-thread",
  noun: {
    en: "embroidery thread",
    zh: "绣花线",
    es: "hilo para bordar",
    "pt-br": "linha de bordado",
    ru: "вышивальная нить",
    ar: "خيط تطريز",
    ur: "کڑھائی دھاگا",
    fr: "fil à broder",
  },
  centimetres: 16,
  looks: {
    multi: ["#c0242f", "#ee8f3a", "#f2c14e", "#6fb06a", "#3f8fc6", "#7a4fb0", "#e58aa4"],
    blue: ["#183a6b", "#2f6fb5", "#6fa8dc", "#a9cfec", "#dcebf7"],
  },
  shots: ["front"],
  sets: { front: flatLay },
  build: (colors) =>
    laid(
      colors.map((color, index) =>
        place(
          [
            counted(9, (strand) =>
              solid(
                wire(
                  [
                    [(strand - 4) * 0.026, -0.9, 0.06],
                    [(strand - 4) * 0.036, -0.3, 0.1 + (strand % 2) * 0.03],
                    [(strand - 4) * 0.036, 0.4, 0.1 + (strand % 3) * 0.02],
                    [(strand - 4) * 0.026, 0.95, 0.06],
                  ],
                  0.026,
                  false,
                  24,
                ),
                satin(color),
              ),
            ),
            bothSides((end) =>
              solid(box(0.3, 0.3, 0.26, 0.03), matte(end > 0 ? "#27272a" : "#f7f3ea"), { at: [0, end * 0.55, 0.1] }),
            ),
            solid(box(0.2, 0.08, 0.005, 0), matte("#d8b25a"), { at: [0, 0.55, 0.235] }),
          ],
          {
            at: [(index - (colors.length - 1) / 2) * 0.42, (index % 2) * 0.08, 0.03],
            turn: [0, 0, chance(-0.05, 0.05)],
          },
        ),
      ),
    ),
});
