import { kind } from "../../kind";
import { around, box, lettering, metal, place, plastic, ring, rod, rubber, solid, times, turned } from "../../stage";
import { cordless } from "./parts";

export const cordlessDrill = kind({
  name: "cordless-drill",
  noun: {
    en: "cordless drill",
    zh: "充电手电钻",
    es: "taladro inalámbrico",
    "pt-br": "furadeira a bateria",
    ru: "аккумуляторная дрель",
    ar: "مثقاب لاسلكي",
    ur: "کارڈ لیس ڈرل",
    fr: "perceuse sans fil",
  },
  centimetres: 22,
  looks: {
    blue: { shell: "#1f5fa8", dark: "#26282c" },
    yellow: { shell: "#e8b52c", dark: "#26282c" },
    red: { shell: "#b8262c", dark: "#2f3338" },
  },
  shots: ["front", "turned", "group", "detail"],
  sets: {
    front: { yaw: 0.95, pitch: 0.14 },
    turned: { yaw: -0.8 },
    group: { yaw: 0.7 },
    detail: { yaw: 0.8, fit: 2.2, look: [0.5, 0.8, 0.9] },
  },
  build({ shell, dark }) {
    return place(
      [
        cordless(shell, dark),
        solid(rod(0.4, 0.43, 0.24, 40), metal("#8d939b", { roughness: 0.4 }), {
          at: [0, 0, 0.66],
          turn: [Math.PI / 2, 0, 0],
        }),
        lettering("1 · 10 · 20", 0.5, 0.1, "#17181b", { at: [0, 0.42, 0.66], turn: [-Math.PI / 2, 0, 0] }),
        solid(
          turned([
            [0.36, 0],
            [0.36, 0.4],
            [0.2, 0.62],
            [0.12, 0.66],
          ]),
          plastic("#1d1f22"),
          { at: [0, 0, 0.78], turn: [Math.PI / 2, 0, 0] },
        ),
        around(10, (angle) =>
          solid(box(0.04, 0.05, 0.34, 0.01), rubber("#101114"), {
            at: [Math.cos(angle) * 0.36, Math.sin(angle) * 0.36, 1.0],
            turn: [0, 0, angle],
          }),
        ),
        solid(rod(0.05, 0.05, 0.9, 16), metal("#c9ccd0"), { at: [0, 0, 1.85], turn: [Math.PI / 2, 0, 0] }),
        times(9, (index) =>
          solid(ring(0.05, 0.018, Math.PI, 16), metal("#8d939b"), {
            at: [0, 0, 1.6 + index * 0.07],
            turn: [0.4, 0, index * 0.8],
          }),
        ),
      ],
      { at: [0, 2, 0] },
    );
  },
});
