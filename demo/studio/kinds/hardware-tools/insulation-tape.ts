import { kind } from "../../kind";
import { all, gloss, hoop, matte, place, solid } from "../../stage";

export const insulationTape = kind({
  name: "insulation-tape",
  noun: {
    en: "insulation tape",
    zh: "电工绝缘胶带",
    es: "cinta aislante",
    "pt-br": "fita isolante",
    ru: "изолента",
    ar: "شريط عازل",
    ur: "انسولیشن ٹیپ",
    fr: "ruban isolant",
  },
  centimetres: 8,
  looks: {
    multi: { colors: ["#d2302b", "#2b62b8", "#3f9a4a", "#edc02f", "#f3f3f0", "#26282c"] },
    black: { colors: ["#26282c", "#26282c", "#26282c", "#26282c", "#26282c", "#26282c"] },
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.45 }, front: { yaw: -0.3 } },
  build({ colors }) {
    return all(
      colors.map((color, index) => {
        const level = index < 3 ? 0 : index < 5 ? 1 : 2;
        const x = [-1.25, 0, 1.25, -0.62, 0.62, 0][index] ?? 0;
        return place(
          [solid(hoop(0.62, 0.4, 0.38, 0.02), gloss(color)), solid(hoop(0.41, 0.35, 0.4, 0.01), matte("#efe9dc"))],
          { at: [x, 0.62 + level * 1.06, -level * 0.04], turn: [0, 0.12 * (index % 3), 0] },
        );
      }),
    );
  },
});
