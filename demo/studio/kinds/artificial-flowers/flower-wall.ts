import { kind } from "../../kind";
import {
  all,
  box,
  chance,
  flowerBall,
  matte,
  peony,
  person,
  petal,
  petals,
  place,
  rose,
  sized,
  solid,
  times,
} from "../../stage";

type Look = { roses: string; peonies: string; balls: string };

/** A panel of 60 × 40 cm, dense with heads; `far` takes fewer petals for walls made of many panels. */
function panel({ roses, peonies, balls }: Look) {
  const green = petals("#6d9160");
  const leaf = petal(0.5, 0.24, { cup: 0.2, curl: 0.3, point: 0.6 });
  return all(
    solid(box(6, 4, 0.12, 0.03), matte("#dfe6da"), { at: [0, 2, -0.1] }),
    times(48, (index) => {
      const [column, row] = [index % 8, Math.floor(index / 8)];
      const at: [number, number, number] = [
        (column - 3.5) * 0.74 + (row % 2 ? 0.18 : -0.18),
        0.35 + row * 0.66 + chance(-0.08, 0.08),
        0,
      ];
      const turn: [number, number, number] = [Math.PI / 2 + chance(-0.25, 0.25), chance(-0.25, 0.25), 0];
      const which = (index * 7 + row * 3) % 5;
      if (which === 1) return flowerBall(balls, { at: [at[0], at[1], 0.1], turn, scale: 0.42 }, 22);
      if (which === 3) return peony(peonies, { at, turn, scale: 0.42 });
      return rose(roses, { at, turn, scale: 0.42 });
    }),
    times(70, () =>
      place(solid(leaf, green, { turn: [-0.9, 0, 0] }), {
        at: [chance(-2.9, 2.9), chance(0.1, 3.9), 0.1],
        turn: [Math.PI / 2, chance(0, 6.3), 0],
      }),
    ),
  );
}

export const flowerWall = kind({
  name: "flower-wall",
  noun: {
    en: "flower wall panel",
    zh: "仿真花墙",
    es: "panel de flores artificiales",
    "pt-br": "painel de flores artificiais",
    ru: "цветочная стеновая панель",
    ar: "لوح جدار زهور صناعية",
    ur: "پھولوں کی دیوار کا پینل",
    fr: "mur de fleurs artificielles",
  },
  centimetres: 60,
  looks: {
    pink: { roses: "#f0b3bd", peonies: "#f7dcd6", balls: "#fbf3e6" },
    white: { roses: "#f6f2e8", peonies: "#efe6d4", balls: "#e4edd8" },
    lilac: { roses: "#c9a6dc", peonies: "#ead9f2", balls: "#9fb6e0" },
  },
  shots: ["front", "detail", "use"],
  sets: { front: { yaw: -0.25, pitch: 0.12 }, detail: { yaw: -0.2, look: [0.5, 0.5, 0.5], fit: 2 } },
  build: panel,
  use: (look: Look) => all(sized(panel(look), 150), person([-10.5, 0, 1])),
});
