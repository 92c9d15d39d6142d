import { kind } from "../../kind";
import {
  all,
  ball,
  chance,
  DoubleSide,
  glass,
  lit,
  matte,
  petal,
  petals,
  rod,
  rose,
  solid,
  times,
  turned,
  wire,
  wood,
} from "../../stage";

export const roseDome = kind({
  name: "rose-dome",
  noun: {
    en: "preserved rose in glass dome",
    zh: "永生花玻璃罩",
    es: "rosa preservada en cúpula de cristal",
    "pt-br": "rosa preservada em cúpula de vidro",
    ru: "стабилизированная роза в колбе",
    ar: "وردة محفوظة في قبة زجاجية",
    ur: "شیشے کے گنبد میں محفوظ گلاب",
    fr: "rose éternelle sous cloche",
  },
  centimetres: 20,
  looks: {
    red: { petal: "#b5132c", base: "#3a2417" },
    pink: { petal: "#ee9db3", base: "#e9e2d6" },
    blue: { petal: "#2f5fc0", base: "#26282d" },
  },
  shots: ["front", "turned", "group", "detail", "carton"],
  sets: { detail: { look: [0.5, 0.6, 0.7], fit: 2 } },
  build: ({ petal: color, base }) =>
    all(
      solid(rod(1.15, 1.25, 0.24, 64), base === "#e9e2d6" ? matte(base) : wood(base), { at: [0, 0.12, 0] }),
      solid(rod(1, 1, 0.06, 60), matte("#d9d2c2"), { at: [0, 0.26, 0] }),
      solid(
        turned([
          [0.97, 0.26],
          [0.98, 1.2],
          [0.95, 1.9],
          [0.75, 2.55],
          [0.35, 2.86],
          [0.001, 2.92],
        ]),
        glass("#eef6fa", { opacity: 0.16, side: DoubleSide }),
      ),
      solid(ball(0.1, 20), glass("#eef6fa", { opacity: 0.5 }), { at: [0, 3, 0] }),
      rose(color, { at: [0, 1.5, 0], scale: 0.5, turn: [0.3, 0, 0] }),
      solid(ball(0.15, 16), matte("#4f7a45"), { at: [0, 1.5, 0] }),
      solid(
        wire(
          [
            [0, 0.28, 0],
            [0.05, 0.9, 0],
            [0, 1.5, 0],
          ],
          0.045,
        ),
        matte("#4f7a45"),
      ),
      [1, -1].map((side) =>
        solid(petal(0.6, 0.36, { cup: 0.2, curl: 0.3, point: 0.4 }), petals("#3f6b3a"), {
          at: [0.03, 0.85 + side * 0.1, 0],
          turn: [-0.3, 0, side * 1],
        }),
      ),
      times(7, () =>
        solid(petal(0.3, 0.3, { cup: 0.3, curl: 0.1 }), petals(color), {
          at: [chance(-0.6, 0.6), 0.32, chance(0, 0.7)],
          turn: [-1.5, chance(-0.2, 0.2), chance(0, 6)],
        }),
      ),
      solid(
        wire(
          Array.from({ length: 60 }, (_, index) => [
            Math.cos(index * 0.62) * (0.35 + (index % 5) * 0.07),
            0.32 + index * 0.022,
            Math.sin(index * 0.62) * (0.35 + (index % 5) * 0.07),
          ]),
          0.006,
          false,
          300,
        ),
        matte("#d8b25a"),
      ),
      times(26, (index) =>
        solid(ball(0.024, 8), lit("#ffdf9a", 2.2), {
          at: [Math.cos(index * 1.43) * 0.48, 0.36 + index * 0.05, Math.sin(index * 1.43) * 0.48],
        }),
      ),
    ),
  carton: { count: [4, 3, 1] },
});
