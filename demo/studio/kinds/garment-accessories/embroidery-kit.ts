import { kind } from "../../kind";
import {
  box,
  circle,
  counted,
  drawnOn,
  dyed,
  flatLay,
  laid,
  matte,
  metal,
  place,
  ring,
  rod,
  satin,
  seam,
  soft,
  solid,
  wire,
  wood,
} from "../../stage";

export const embroideryKit = kind({
  name: "embroidery-kit",
  noun: {
    en: "embroidery starter kit",
    zh: "刺绣入门套装",
    es: "kit de bordado para principiantes",
    "pt-br": "kit de bordado para iniciantes",
    ru: "набор для вышивки",
    ar: "طقم تطريز للمبتدئين",
    ur: "کڑھائی ابتدائی کٹ",
    fr: "kit de broderie débutant",
  },
  centimetres: 24,
  looks: { white: ["#f6f2e8", "#d9668c"] },
  shots: ["front"],
  sets: { front: { ...flatLay, pitch: 1 }, detail: { ...flatLay, look: [0.35, 0.5, 0.4] } },
  build([cloth = "#ffffff", bloom = "#ffffff"]) {
    const line = circle(1.1, 0, 0, 60);
    const map = drawnOn(line, cloth, (pen) => {
      for (const [x, y, size, color] of [
        [0, 0.15, 0.34, bloom],
        [-0.45, -0.25, 0.22, "#f2b33d"],
        [0.45, -0.3, 0.24, "#8f6fc8"],
        [0.4, 0.5, 0.16, "#f2b33d"],
        [-0.45, 0.5, 0.18, bloom],
      ] as [number, number, number, string][]) {
        for (let petal = 0; petal < 8; petal++) {
          const angle = petal * 0.785;
          for (let stitch = -2; stitch < 3; stitch++)
            seam(
              pen,
              [
                [x + Math.cos(angle) * size * 0.3, y + Math.sin(angle) * size * 0.3],
                [x + Math.cos(angle + stitch * 0.09) * size, y + Math.sin(angle + stitch * 0.09) * size],
              ],
              color,
              0.026,
            );
        }
        pen.fillStyle = "#e2a52c";
        pen.beginPath();
        pen.arc(x, y, size * 0.28, 0, 7);
        pen.fill();
      }
      for (const side of [-1, 1])
        seam(
          pen,
          [
            [0, -0.2],
            [side * 0.15, -0.6],
            [side * 0.4, -0.8],
          ],
          "#4f8a5a",
          0.04,
          [0.05, 0.02],
        );
    });
    return laid(
      solid(soft(line, { thick: 0.02 }), dyed(map, { threads: 160, depth: 0.2 }), { at: [0, 0, 0.1] }),
      solid(ring(1.12, 0.07), wood("#c9a06c"), { at: [0, 0, 0.1] }),
      solid(ring(1.24, 0.05), wood("#b98a52"), { at: [0, 0, 0.08] }),
      place(
        [
          solid(box(0.16, 0.26, 0.14, 0.03), metal("#d8b25a")),
          solid(rod(0.05, 0.05, 0.4, 20), metal("#d8b25a"), { turn: [0, 0, Math.PI / 2] }),
        ],
        { at: [0, 1.36, 0.1] },
      ),
      ["#c0242f", "#f2b33d", "#4f8a5a", "#8f6fc8", bloom].map((color, index) =>
        place(
          [
            counted(6, (strand) =>
              solid(
                wire(
                  [
                    [(strand - 3) * 0.03, -0.5, 0.05],
                    [(strand - 3) * 0.04, 0, 0.1],
                    [(strand - 3) * 0.03, 0.5, 0.05],
                  ],
                  0.028,
                  false,
                  16,
                ),
                satin(color),
              ),
            ),
            solid(box(0.24, 0.16, 0.16, 0.02), matte("#27272a"), { at: [0, 0.28, 0.06] }),
          ],
          { at: [1.75 + (index % 3) * 0.34, index < 3 ? 0.55 : -0.65, 0.02] },
        ),
      ),
      solid(rod(0.012, 0.004, 0.9, 10), metal("#d3d6da"), { at: [2.35, -0.65, 0.05], turn: [0, 0, 0.3] }),
    );
  },
});
