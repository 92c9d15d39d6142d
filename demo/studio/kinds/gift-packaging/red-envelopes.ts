import { kind } from "../../kind";
import { all, board, box, laid, matte, metal, outline, type Part, place, solid, wire } from "../../stage";
import { card, drawn } from "./parts";

const envelope = (ground: string, sign: string): Part => [
  card(
    1.15,
    2.1,
    ground,
    drawn(230, 420, ground, (pen) => {
      pen.strokeStyle = pen.fillStyle = "#e9c464";
      pen.lineWidth = 4;
      pen.strokeRect(14, 14, 202, 392);
      pen.beginPath();
      pen.arc(115, 220, 76, 0, 7);
      pen.stroke();
      pen.font = '700 92px "Noto Sans CJK SC", "Noto Sans", sans-serif';
      pen.fillText(sign, 115, 252);
      pen.font = '600 26px "Noto Sans CJK SC", sans-serif';
      pen.fillText("大吉大利", 115, 360);
    }),
  ),
  solid(
    board(
      outline(
        [
          [-0.57, 1.05],
          [-0.4, 0.86],
          [0, 0.72],
          [0.4, 0.86],
          [0.57, 1.05],
        ],
        false,
      ),
      0.012,
      0,
    ),
    matte(ground, { roughness: 0.35 }),
    { at: [0, 0, 0.02] },
  ),
  solid(
    wire(
      [
        [-0.57, 1.04, 0.035],
        [-0.4, 0.86, 0.035],
        [0, 0.72, 0.035],
        [0.4, 0.86, 0.035],
        [0.57, 1.04, 0.035],
      ],
      0.012,
    ),
    metal("#e9c464"),
  ),
];

export const redEnvelopes = kind({
  name: "red-envelopes",
  noun: {
    en: "red envelopes",
    zh: "红包",
    es: "sobres rojos",
    "pt-br": "envelopes vermelhos",
    ru: "красные конверты",
    ar: "أظرف حمراء",
    ur: "سرخ لفافے",
    fr: "enveloppes rouges",
  },
  centimetres: 17,
  looks: { red: ["#c01f2a", "福"], gold: ["#a81820", "囍"], pink: ["#d8344f", "喜"] },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: {
    all: { pitch: 0.95, yaw: -0.15 },
    turned: { yaw: 1.0 },
    carton: { pitch: 0.62 },
    use: { pitch: 0.7 },
    detail: { fit: 2.1, look: [0.6, 0.5, 0.5] },
  },
  build: ([ground = "", sign = ""]) =>
    laid(
      [0, 1, 2, 3].map((index) =>
        place(envelope(ground, sign), {
          at: [(index - 1.5) * 0.72, index * -0.06, 0.03 + index * 0.05],
          turn: [0, 0, 0.3 - index * 0.2],
        }),
      ),
    ),
  carton: {
    count: [6, 2, 2],
    build: ([ground = ""]: string[]) => all(solid(box(1, 1.7, 0.5, 0.02), matte(ground, { roughness: 0.4 }))),
  },
});
