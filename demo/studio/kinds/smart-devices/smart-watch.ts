import { kind } from "../../kind";
import {
  all,
  disc,
  gloss,
  hand,
  hoop,
  metal,
  onStrap,
  type Pen,
  place,
  rod,
  rubber,
  screen,
  sized,
  solid,
  tile,
} from "../../stage";

const dial = (round: boolean, accent: string) => (pen: Pen, across: number, up: number) => {
  pen.fillStyle = "#07090d";
  pen.fillRect(0, 0, across, up);
  pen.textAlign = "center";
  pen.fillStyle = "#ffffff";
  pen.font = `700 ${across * 0.27}px "Noto Sans", sans-serif`;
  pen.fillText("10:08", across / 2, up * 0.5);
  pen.font = `600 ${across * 0.085}px "Noto Sans", sans-serif`;
  pen.fillStyle = accent;
  pen.fillText("128 bpm   8 246", across / 2, up * 0.64);
  pen.lineWidth = across * 0.045;
  for (const [index, color] of [accent, "#3de08a", "#ff5470"].entries()) {
    pen.strokeStyle = color;
    pen.beginPath();
    if (round) pen.arc(across / 2, up / 2, across * (0.46 - index * 0.0), -1.5 + index * 2.1, index * 2.1);
    else pen.arc(across * (0.25 + index * 0.25), up * 0.82, across * 0.085, -1.6, 2.6 - index * 0.8);
    pen.stroke();
  }
};

export const smartWatch = kind({
  name: "smart-watch",
  noun: {
    en: "smartwatch",
    zh: "智能手表",
    es: "reloj inteligente",
    "pt-br": "relógio inteligente",
    ru: "смарт-часы",
    ar: "ساعة ذكية",
    ur: "سمارٹ گھڑی",
    fr: "montre connectée",
  },
  centimetres: 5,
  looks: {
    black: { strap: "#24262b", shell: "#3a3d42", accent: "#ffb13d", round: false },
    silver: { strap: "#6a7f92", shell: "#c9ccd1", accent: "#53c7ff", round: true },
    pink: { strap: "#e7b3b8", shell: "#e2b69a", accent: "#ff8fb0", round: false },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  sets: {
    all: { pitch: 0.18 },
    front: { yaw: -0.5 },
    detail: { fit: 1.9, look: [0.45, 0.5, 0.95], yaw: -0.6 },
    use: { fit: 1.6, look: [0.5, 0.35, 0.6] },
  },
  build({ strap, shell, accent, round }) {
    const steel = metal(shell, { roughness: 0.3 });
    const face = round
      ? [
          solid(disc(0.58, 0.22, 72), steel),
          solid(hoop(0.58, 0.5, 0.06), metal("#1d1f23"), { at: [0, 0, 0.12] }),
          solid(disc(0.5, 0.02, 64), gloss("#07090d"), { at: [0, 0, 0.12] }),
          place(screen(0.7, 0.7, dial(true, accent)), { at: [0, 0, 0.135] }),
        ]
      : [
          solid(tile(0.98, 1.14, 0.28, 0.26, 0.07), steel),
          solid(tile(0.9, 1.06, 0.25, 0.08, 0.04), gloss("#07090d"), { at: [0, 0, 0.115] }),
          screen(0.76, 0.9, dial(false, accent), { at: [0, 0, 0.158] }),
        ];
    return place(
      onStrap(
        [
          face,
          solid(rod(0.08, 0.08, 0.08, 24), steel, { at: [round ? 0.6 : 0.52, 0.18, 0], turn: [0, 0, Math.PI / 2] }),
          solid(tile(0.05, 0.24, 0.02, 0.08), steel, { at: [round ? 0.56 : 0.5, -0.18, 0] }),
        ],
        rubber(strap),
        0.6,
      ),
      { turn: [-0.22, 0, 0] },
    );
  },
  use(_, piece) {
    return all(hand("#d9b7a0"), place(sized(piece, 6.6), { at: [0, 0.22, 0.06], turn: [0.2, 0, 0] }));
  },
});
