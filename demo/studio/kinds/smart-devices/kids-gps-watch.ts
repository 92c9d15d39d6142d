import { kind } from "../../kind";
import { bothSides, gloss, lens, lit, onStrap, type Pen, place, rod, rubber, screen, solid, tile } from "../../stage";

const dial = (ground: string) => (pen: Pen, across: number, up: number) => {
  pen.fillStyle = ground;
  pen.fillRect(0, 0, across, up);
  pen.fillStyle = "#ffffff";
  pen.textAlign = "center";
  pen.font = `800 ${across * 0.26}px "Noto Sans", sans-serif`;
  pen.fillText("08:30", across / 2, up * 0.32);
  for (const [x, y, size] of [
    [0.5, 0.72, 0.26],
    [0.3, 0.5, 0.09],
    [0.7, 0.5, 0.09],
  ] as const) {
    pen.fillStyle = "#ffe08a";
    pen.beginPath();
    pen.arc(across * x, up * y, across * size, 0, 7);
    pen.fill();
  }
  pen.fillStyle = "#3a2a18";
  for (const x of [0.41, 0.59]) {
    pen.beginPath();
    pen.arc(across * x, up * 0.68, across * 0.03, 0, 7);
    pen.fill();
  }
  pen.lineWidth = across * 0.02;
  pen.beginPath();
  pen.arc(across / 2, up * 0.74, across * 0.08, 0.3, 2.8);
  pen.stroke();
};

export const kidsGpsWatch = kind({
  name: "kids-gps-watch",
  noun: {
    en: "children's smartwatch",
    zh: "儿童电话手表",
    es: "reloj inteligente infantil",
    "pt-br": "relógio inteligente infantil",
    ru: "детские смарт-часы",
    ar: "ساعة ذكية للأطفال",
    ur: "بچوں کی سمارٹ گھڑی",
    fr: "montre connectée enfant",
  },
  centimetres: 5,
  looks: {
    pink: { strap: "#f48fb1", shell: "#fbd3df", ground: "#a26be0" },
    blue: { strap: "#4a90e2", shell: "#bfe0fb", ground: "#1fa7a0" },
    green: { strap: "#7cc46a", shell: "#e5f4c8", ground: "#f0803c" },
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.18 }, front: { yaw: -0.5 } },
  build({ strap, shell, ground }) {
    return place(
      onStrap(
        [
          solid(tile(1.06, 1.16, 0.3, 0.3, 0.09), gloss(shell)),
          solid(tile(0.86, 0.96, 0.2, 0.06, 0.03), gloss("#101216"), { at: [0, -0.02, 0.135] }),
          screen(0.74, 0.76, dial(ground), { at: [0, -0.06, 0.168] }),
          lens(0.055, { at: [0, 0.39, 0.165] }),
          solid(rod(0.07, 0.07, 0.08, 24), gloss(strap), { at: [0.55, 0.2, 0], turn: [0, 0, Math.PI / 2] }),
          solid(rod(0.07, 0.07, 0.08, 24), lit("#ff5a4a", 0.3), { at: [0.55, -0.2, 0], turn: [0, 0, Math.PI / 2] }),
          bothSides((side) =>
            solid(tile(0.5, 0.16, 0.08, 0.2, 0.05), gloss(strap), {
              at: [0, side * 0.6, -0.02],
              turn: [side * -0.5, 0, 0],
            }),
          ),
        ],
        rubber(strap),
        0.56,
      ),
      { turn: [-0.22, 0, 0] },
    );
  },
});
