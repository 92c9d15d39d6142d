import { kind } from "../../kind";
import { all, board, box, decal, type Flat, metal, outline, place, plastic, printed, solid, times } from "../../stage";

export const memoryCard = kind({
  name: "memory-card",
  noun: {
    en: "memory card",
    zh: "存储卡",
    es: "tarjeta de memoria",
    "pt-br": "cartão de memória",
    ru: "карта памяти",
    ar: "بطاقة ذاكرة",
    ur: "میموری کارڈ",
    fr: "carte mémoire",
  },
  centimetres: 3.2,
  looks: {
    red: { top: "#c8352f", low: "#26282c" },
    blue: { top: "#2668b8", low: "#26282c" },
    gold: { top: "#c9a24a", low: "#2b2723" },
  },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.35, pitch: 0.22 } },
  build({ top, low }) {
    const label = (wide: number, tall: number) =>
      printed(512, Math.round((512 * tall) / wide), (pen, across, up) => {
        pen.fillStyle = top;
        pen.fillRect(0, 0, across, up * 0.55);
        pen.fillStyle = low;
        pen.fillRect(0, up * 0.55, across, up);
        pen.fillStyle = "#ffffff";
        pen.font = '800 130px "Noto Sans", sans-serif';
        pen.fillText("128", 50, up * 0.36);
        pen.font = '700 64px "Noto Sans", sans-serif';
        pen.fillText("GB", 310, up * 0.36);
        pen.font = '600 54px "Noto Sans", sans-serif';
        pen.fillText("170 MB/s  U3  V30", 50, up * 0.8, 420);
      });
    const card: Flat[] = [
      [-1, -1.3],
      [1, -1.3],
      [1, 0.95],
      [0.65, 1.3],
      [-1, 1.3],
    ];
    const micro: Flat[] = [
      [-0.55, -0.75],
      [0.55, -0.75],
      [0.55, 0.2],
      [0.42, 0.32],
      [0.42, 0.5],
      [0.55, 0.62],
      [0.55, 0.75],
      [-0.55, 0.75],
    ];
    return all(
      place(
        [
          solid(board(outline(card), 0.14, 0.02), plastic("#1c1e21")),
          decal(1.66, 1.5, label(1.66, 1.5), { at: [0, -0.2, 0.165] }),
          times(6, (_, share) =>
            solid(box(0.16, 0.24, 0.01, 0), metal("#d8b25a"), { at: [share * 1.4 - 0.75, 1.02, 0.165] }),
          ),
        ],
        { at: [-0.35, 1.3, 0], turn: [-0.18, 0.1, 0] },
      ),
      place(
        [
          solid(board(outline(micro), 0.06, 0.015), plastic("#1c1e21")),
          decal(0.9, 0.95, label(0.9, 0.95), { at: [-0.03, -0.2, 0.08] }),
        ],
        { at: [1.35, 0.78, 0.5], turn: [-0.2, -0.25, 0] },
      ),
    );
  },
});
