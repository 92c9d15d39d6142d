import { kind } from "../../kind";
import { all, around, ball, board, box, type Flat, gloss, metal, outline, solid, wire, wood } from "../../stage";
import { litDigits } from "./parts";

export const azanClock = kind({
  name: "azan-clock",
  noun: {
    en: "azan prayer clock",
    zh: "穆斯林朝拜钟",
    es: "reloj de oración azan",
    "pt-br": "relógio de oração azan",
    ru: "часы с азаном",
    ar: "ساعة أذان",
    ur: "اذان گھڑی",
    fr: "horloge de prière azan",
  },
  centimetres: 22,
  looks: {
    gold: { frame: "#c9a14a", ground: "#123d33" },
    white: { frame: "#f3f1ea", ground: "#1f3f6b" },
    brown: { frame: "#6b442a", ground: "#3a2230" },
  },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.35, pitch: 0.1 } },
  build({ frame, ground }) {
    const arch: Flat[] = [
      [-1.05, 0],
      [-1.05, 1.5],
      [-0.98, 1.95],
      [-0.6, 2.4],
      [0, 2.85],
      [0.6, 2.4],
      [0.98, 1.95],
      [1.05, 1.5],
      [1.05, 0],
    ];
    const shell =
      frame === "#c9a14a" ? metal(frame, { roughness: 0.25 }) : frame === "#6b442a" ? wood(frame, "y") : gloss(frame);
    const inner = arch.map(([x, y]): Flat => [x * 0.84, y * 0.86 + 0.2]);
    return all(
      solid(board(outline(arch), 0.4, 0.06), shell, { at: [0, 0.16, -0.3] }),
      solid(board(outline(inner), 0.04, 0.01), gloss(ground), { at: [0, 0.16, 0.13] }),
      around(8, (angle) =>
        solid(box(0.3, 0.3, 0.012, 0), metal("#d8b25a"), {
          at: [0, 2.22, 0.18],
          turn: [0, 0, angle / 4],
          scale: [0.7, 0.7, 1],
        }),
      ),
      litDigits(1.5, 0.62, [["05:12", 0.84, "#7dff9a"]], "#06110c", { at: [0, 1.5, 0.185] }),
      litDigits(
        1.5,
        0.72,
        [
          ["الفجر  05:12    الظهر  12:24", 0.3, "#ffdf9e"],
          ["العصر  15:47    المغرب  18:31", 0.3, "#ffdf9e"],
          ["العشاء  19:54   27 °C", 0.3, "#ff9a6a"],
        ],
        "#0a0f14",
        { at: [0, 0.74, 0.185] },
      ),
      solid(box(2.4, 0.18, 0.7, 0.05), shell, { at: [0, 0.09, -0.06] }),
      solid(ball(0.1, 20), metal("#d8b25a"), { at: [0, 3.08, -0.1] }),
      solid(
        wire(
          [
            [0.06, 3.34, -0.1],
            [-0.1, 3.32, -0.1],
            [-0.14, 3.2, -0.1],
            [-0.04, 3.12, -0.1],
            [0.1, 3.14, -0.1],
          ],
          0.03,
        ),
        metal("#d8b25a"),
      ),
    );
  },
});
