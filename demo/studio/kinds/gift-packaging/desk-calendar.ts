import { kind } from "../../kind";
import { all, box, matte, metal, place, ring, sheet, solid, times } from "../../stage";
import { drawn } from "./parts";

const month = (tint: string) =>
  drawn(640, 456, "#fdfbf6", (pen) => {
    pen.fillStyle = tint;
    pen.fillRect(0, 0, 640, 110);
    pen.fillStyle = "#ffffff";
    pen.font = '700 56px "Noto Sans", sans-serif';
    pen.fillText("JANUARY  2027", 320, 76);
    pen.font = '600 30px "Noto Sans", sans-serif';
    for (let day = 1; day <= 31; day++) {
      const cell = day + 4;
      pen.fillStyle = cell % 7 === 0 || cell % 7 === 6 ? tint : "#2f3136";
      pen.fillText(String(day), 56 + (cell % 7) * 88, 160 + Math.floor(cell / 7) * 56);
    }
  });

export const deskCalendar = kind({
  name: "desk-calendar",
  noun: {
    en: "desk calendar",
    zh: "台历",
    es: "calendario de escritorio",
    "pt-br": "calendário de mesa",
    ru: "настольный календарь",
    ar: "تقويم مكتبي",
    ur: "ٹیبل کیلنڈر",
    fr: "calendrier de bureau",
  },
  centimetres: 21,
  looks: {
    red: { head: "#b3202f", base: "#7a1520" },
    blue: { head: "#3f7fb5", base: "#2c5880" },
    natural: { head: "#b9935f", base: "#8a6a3f" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.28 } },
  build: ({ head: tint, base }) =>
    all(
      place(
        [
          solid(box(2.7, 2, 0.05, 0.02), matte(base), { at: [0, 1, -0.04] }),
          solid(box(2.6, 1.86, 0.08, 0.01), matte("#fdfbf6"), { at: [0, 0.96, 0.03] }),
          solid(sheet(2.58, 1.84), matte("#ffffff", { map: month(tint) }), { at: [0, 0.96, 0.075] }),
          times(24, (index) =>
            solid(ring(0.08, 0.014, Math.PI * 2, 18), metal("#d5d8dc"), {
              at: [(index - 11.5) * 0.105, 1.93, 0],
              turn: [0, Math.PI / 2, 0],
            }),
          ),
        ],
        { turn: [-0.36, 0, 0], at: [0, 0, 0.7] },
      ),
      solid(box(2.7, 2, 0.05, 0.02), matte(base), { at: [0, 0.94, -0.72], turn: [0.36, 0, 0] }),
      solid(box(2.7, 0.04, 1.4, 0.01), matte(base), { at: [0, 0.02, 0] }),
    ),
});
