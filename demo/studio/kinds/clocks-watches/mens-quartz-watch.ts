import { kind } from "../../kind";
import { bothSides, metal, onBracelet, type Pen, place, rod, solid } from "../../stage";
import { watchCase, watchDial } from "./parts";

export const mensQuartzWatch = kind({
  name: "mens-quartz-watch",
  noun: {
    en: "men's quartz watch",
    zh: "男士石英表",
    es: "reloj de cuarzo de hombre",
    "pt-br": "relógio de quartzo masculino",
    ru: "мужские кварцевые часы",
    ar: "ساعة كوارتز رجالية",
    ur: "مردانہ کوارٹز گھڑی",
    fr: "montre à quartz homme",
  },
  centimetres: 5,
  looks: {
    silver: { alloy: "#d3d6da", bezel: "#26282c", ground: "#1d2f4f", ink: "#f2f4f6" },
    gold: { alloy: "#d8b25a", bezel: "#d8b25a", ground: "#14201a", ink: "#f2d489" },
    black: { alloy: "#33363b", bezel: "#26282c", ground: "#17181b", ink: "#e0703a" },
  },
  shots: ["front", "turned", "detail"],
  sets: { front: { yaw: -0.45, pitch: 0.16 }, detail: { fit: 1.9, look: [0.4, 0.5, 1] } },
  build({ alloy, bezel, ground, ink }) {
    const subDials = (pen: Pen, size: number) => {
      pen.lineWidth = 4;
      for (const [x, y] of [
        [0.32, 0.5],
        [0.68, 0.5],
        [0.5, 0.68],
      ] as const) {
        pen.beginPath();
        pen.arc(size * x, size * y, size * 0.1, 0, 7);
        pen.stroke();
        pen.fillRect(size * x - 2, size * y - size * 0.07, 4, size * 0.07);
      }
    };
    return place(
      onBracelet(
        [
          watchCase(alloy, watchDial({ ground, ink, second: "#e0413a" }, 0.46, subDials), { bezel }),
          bothSides((side) =>
            solid(rod(0.045, 0.045, 0.1, 16), metal(alloy), {
              at: [0.55, side * 0.2, 0],
              turn: [0, 0, Math.PI / 2 + side * 0.3],
            }),
          ),
        ],
        metal(alloy, { roughness: 0.3 }),
        metal(alloy, { roughness: 0.12 }),
      ),
      { turn: [-0.22, 0, 0] },
    );
  },
});
