import { kind } from "../../kind";
import { all, ball, box, chance, lettering, matte, metal, plastic, rod, solid, times, turned, wire } from "../../stage";

export const foamSprayer = kind({
  name: "foam-sprayer",
  noun: {
    en: "foam spray bottle",
    zh: "泡沫喷壶",
    es: "pulverizador de espuma",
    "pt-br": "borrifador de espuma",
    ru: "пенный распылитель",
    ar: "رشاش رغوة",
    ur: "فوم سپرے بوتل",
    fr: "pulvérisateur à mousse",
  },
  centimetres: 32,
  looks: { blue: { tank: "#d9ecf6", cap: "#2b5fa8" }, orange: { tank: "#f6efe2", cap: "#e8762b" } },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.5, pitch: 0.14 } },
  build({ tank, cap }) {
    const lid = plastic(cap);
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.76, 0],
          [0.82, 0.08],
          [0.82, 1.4],
          [0.7, 1.75],
          [0.4, 1.95],
          [0.38, 2.05],
        ]),
        plastic(tank, { transparent: true, opacity: 0.85 }),
      ),
      times(5, (index) => solid(box(0.3, 0.02, 0.01, 0), matte("#5a6a76"), { at: [-0.05, 0.3 + index * 0.13, 0.825] })),
      lettering("FOAM", 0.6, 0.26, cap, { at: [-0.05, 1.1, 0.83] }),
      solid(rod(0.46, 0.46, 0.26, 16), lid, { at: [0, 2.12, 0] }),
      solid(rod(0.2, 0.24, 0.5, 32), lid, { at: [0, 2.45, 0] }),
      solid(rod(0.06, 0.06, 0.5, 20), metal("#c9ccd0"), { at: [0, 2.85, 0] }),
      solid(box(0.9, 0.18, 0.26, 0.08), plastic("#26282c"), { at: [0, 3.1, 0] }),
      solid(
        wire(
          [
            [0.1, 2.5, 0],
            [0.5, 2.62, 0],
            [0.95, 2.66, 0],
          ],
          0.12,
        ),
        lid,
      ),
      solid(rod(0.2, 0.15, 0.34, 28), plastic("#26282c"), { at: [1.1, 2.67, 0], turn: [0, 0, -Math.PI / 2] }),
      solid(
        wire(
          [
            [-0.1, 2.6, 0],
            [-0.6, 2.55, 0],
            [-0.95, 2.2, 0],
            [-0.9, 1.6, 0],
            [-0.7, 1.5, 0],
          ],
          0.1,
        ),
        lid,
      ),
      solid(box(0.3, 0.14, 0.16, 0.05), plastic("#d2433e"), { at: [0.45, 2.4, 0], turn: [0, 0, -0.4] }),
      times(16, () =>
        solid(ball(chance(0.08, 0.2), 14), matte("#ffffff", { roughness: 0.4 }), {
          at: [1.4 + chance(0, 0.5), chance(0.05, 0.25), chance(-0.5, 0.5)],
        }),
      ),
    );
  },
});
