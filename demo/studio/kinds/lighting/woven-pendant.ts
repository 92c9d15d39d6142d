import { kind } from "../../kind";
import { all, glow, matte, type Point, place, ring, solid, times, wire } from "../../stage";
import { bulb, suspension } from "./parts";

export const wovenPendant = kind({
  name: "woven-pendant",
  noun: {
    en: "woven pendant lamp",
    zh: "编织吊灯",
    es: "lámpara colgante tejida",
    "pt-br": "pendente trançado",
    ru: "плетёный подвесной светильник",
    ar: "مصباح معلق منسوج",
    ur: "بُنا ہوا پینڈنٹ لیمپ",
    fr: "suspension tressée",
  },
  centimetres: 40,
  looks: { natural: { straw: "#d2a868" }, black: { straw: "#3a3330" }, white: { straw: "#e9e2d4" } },
  shots: ["front", "turned"],
  sets: { all: { float: 1.2, backdrop: "sage" }, front: { yaw: 0, pitch: -0.04 }, turned: { pitch: -0.2 } },
  build({ straw }) {
    const cane = matte(straw, { roughness: 0.7 });
    const radius = (share: number) => 0.28 + Math.sin(share * 1.75) * 1.0;
    return all(
      suspension(3.4, 1.9, "#3a3330"),
      times(48, (index) => {
        const angle = (index / 48) * Math.PI * 2;
        const lean = index % 2 ? 0.35 : -0.35;
        return solid(
          wire(
            Array.from(
              { length: 7 },
              (_, step): Point => [
                Math.cos(angle + (lean * step) / 6) * radius(step / 6),
                1.8 - (step / 6) * 1.25,
                Math.sin(angle + (lean * step) / 6) * radius(step / 6),
              ],
            ),
            0.018,
            false,
            18,
          ),
          cane,
        );
      }),
      [0, 0.2, 0.42, 0.64, 0.84, 1].map((share) =>
        solid(ring(radius(share), share === 1 || share === 0 ? 0.045 : 0.022, Math.PI * 2, 64), cane, {
          at: [0, 1.8 - share * 1.25, 0],
          turn: [Math.PI / 2, 0, 0],
        }),
      ),
      place(bulb(0.16, "#ffe1a8", 1.4), { at: [0, 1.75, 0], turn: [Math.PI, 0, 0] }),
      glow("#ffdf9e", 1.1, [0, 1.2, -0.3], 0.5),
    );
  },
});
