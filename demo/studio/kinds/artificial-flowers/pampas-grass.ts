import { kind } from "../../kind";
import {
  all,
  chance,
  DoubleSide,
  gloss,
  many,
  matte,
  petal,
  petals,
  place,
  solid,
  times,
  turned,
  wire,
} from "../../stage";

type Look = { plume: string; vase: string };

const plume = (color: string) => {
  const hairs = Array.from({ length: 420 }, (_, index) => {
    const share = index / 420;
    const out = 0.05 + 0.06 * Math.sin(share * 3.1);
    const angle = index * 2.4;
    return {
      at: [Math.cos(angle) * out, share * 1.9, Math.sin(angle) * out] as [number, number, number],
      turn: [
        Math.sin(angle) * (1.1 - share * 0.7) + chance(-0.2, 0.2),
        0,
        -Math.cos(angle) * (1.1 - share * 0.7) + chance(-0.2, 0.2),
      ] as [number, number, number],
      scale: 0.7 + 0.5 * Math.sin(share * 3.1),
    };
  });
  return solid(many(petal(0.42, 0.05, { cup: 0.2, curl: 0.3, point: 1 }), hairs), petals(color));
};

export const pampasGrass = kind({
  name: "pampas-grass",
  noun: {
    en: "dried pampas grass",
    zh: "蒲苇干花",
    es: "hierba de la pampa seca",
    "pt-br": "capim-dos-pampas seco",
    ru: "сухоцвет пампасная трава",
    ar: "عشب البامباس المجفف",
    ur: "خشک پمپاس گھاس",
    fr: "herbe de la pampa séchée",
  },
  centimetres: 60,
  looks: {
    beige: { plume: "#e6d5b8", vase: "#f2efe9" },
    pink: { plume: "#e9b9b8", vase: "#d9d4cc" },
    brown: { plume: "#a98560", vase: "#3b3d42" },
  },
  shots: ["front", "detail", "use"],
  sets: { detail: { look: [0.5, 0.78, 0.7], fit: 2 } },
  build: ({ plume: color, vase }: Look) =>
    all(
      solid(
        turned([
          [0.001, 0],
          [0.45, 0.02],
          [0.62, 0.5],
          [0.5, 1.1],
          [0.26, 1.5],
          [0.3, 1.7],
          [0.26, 1.7],
          [0.22, 1.45],
        ]),
        gloss(vase, { roughness: 0.5, side: DoubleSide }),
      ),
      times(9, (index) => {
        const angle = index * 2.4;
        const lean = 0.12 + 0.05 * index;
        return place(
          [
            solid(
              wire(
                [
                  [0, 0, 0],
                  [0, 1.5, 0],
                ],
                0.025,
                false,
                4,
              ),
              matte("#c7b08a"),
            ),
            place(plume(color), { at: [0, 1.4, 0] }),
          ],
          {
            at: [Math.cos(angle) * 0.08, 1.5, Math.sin(angle) * 0.08],
            turn: [Math.sin(angle) * lean, angle, -Math.cos(angle) * lean],
            scale: 0.95 + (index % 3) * 0.08,
          },
        );
      }),
    ),
});
