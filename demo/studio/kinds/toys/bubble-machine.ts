import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  bothSides,
  box,
  chance,
  glass,
  gloss,
  matte,
  plastic,
  ring,
  rod,
  solid,
  times,
  wire,
} from "../../stage";

const soap = () => glass("#eaf6ff", { opacity: 0.28, iridescence: 1, iridescenceIOR: 1.8, roughness: 0.02 });

export const bubbleMachine = kind({
  name: "bubble-machine",
  noun: {
    en: "bubble machine",
    zh: "泡泡机",
    es: "máquina de burbujas",
    "pt-br": "máquina de bolhas",
    ru: "генератор мыльных пузырей",
    ar: "آلة فقاعات",
    ur: "ببل مشین",
    fr: "machine à bulles",
  },
  centimetres: 18,
  looks: {
    green: { body: "#5dbb63", belly: "#f4f0d8" },
    pink: { body: "#f08fb1", belly: "#fdf1f3" },
    blue: { body: "#4b9fdc", belly: "#eef6fb" },
  },
  shots: ["front", "turned", "carton"],
  sets: { front: { backdrop: "slate" }, turned: { backdrop: "slate" } },
  build: ({ body, belly }) => {
    const abs = plastic(body);
    const film = soap();
    return all(
      solid(rod(0.95, 1.05, 0.3, 60), plastic("#ffffff"), { at: [0, 0.15, 0] }),
      solid(ball(1, 48), abs, { at: [0, 1.05, 0], scale: [0.95, 0.95, 0.9] }),
      solid(ball(0.8, 40), plastic(belly), { at: [0, 0.85, 0.22], scale: [0.9, 0.85, 0.86] }),
      solid(rod(0.5, 0.5, 0.24, 48), plastic("#f3c53c"), { at: [0, 1.02, 0.86], turn: [Math.PI / 2, 0, 0] }),
      solid(rod(0.42, 0.42, 0.26, 48), matte("#2a2d33"), { at: [0, 1.02, 0.87], turn: [Math.PI / 2, 0, 0] }),
      around(6, (angle) =>
        solid(ring(0.12, 0.03), plastic("#ffffff"), {
          at: [Math.cos(angle) * 0.26, 1.02 + Math.sin(angle) * 0.26, 1.0],
        }),
      ),
      bothSides((side) => [
        solid(ball(0.3, 30), abs, { at: [side * 0.48, 1.92, 0.2] }),
        solid(ball(0.22, 30), gloss("#ffffff"), { at: [side * 0.48, 1.95, 0.36] }),
        solid(ball(0.12, 20), gloss("#1c1c20"), { at: [side * 0.46, 1.96, 0.5] }),
        solid(box(0.4, 0.16, 0.55, 0.08), abs, { at: [side * 0.7, 0.34, 0.75] }),
      ]),
      solid(
        wire(
          [
            [-0.7, 1.7, -0.3],
            [-0.6, 2.3, -0.35],
            [0, 2.55, -0.35],
            [0.6, 2.3, -0.35],
            [0.7, 1.7, -0.3],
          ],
          0.09,
        ),
        plastic("#f3c53c"),
      ),
      times(9, () => {
        const z = chance(1.5, 2.6);
        return solid(ball(chance(0.1, 0.26), 28), film, { at: [chance(-1, 1), chance(0.7, 2.4), z] });
      }),
    );
  },
  carton: { count: [4, 2, 1] },
});
