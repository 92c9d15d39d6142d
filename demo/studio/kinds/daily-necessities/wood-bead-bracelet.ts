import { kind } from "../../kind";
import { all, ball, bothSides, gloss, hand, metal, place, ring, solid, wood } from "../../stage";
import { beadRing } from "./parts";

export const woodBeadBracelet = kind({
  name: "wood-bead-bracelet",
  noun: {
    en: "wooden bead bracelet",
    zh: "木质佛珠手串",
    es: "pulsera de cuentas de madera",
    "pt-br": "pulseira de contas de madeira",
    ru: "браслет из деревянных бусин",
    ar: "سوار خرز خشبي",
    ur: "لکڑی موتی کنگن",
    fr: "bracelet de perles en bois",
  },
  centimetres: 8,
  looks: {
    brown: { bead: "#7a4626", charm: "#d9b266" },
    natural: { bead: "#cfa268", charm: "#3f7a5a" },
    black: { bead: "#2f2723", charm: "#c5382f" },
  },
  shots: ["front", "use"],
  sets: { all: { pitch: 0.5 }, detail: { look: [0.5, 0.6, 1], fit: 2.2 } },
  build: ({ bead, charm }) => bracelet(bead, charm),
  use: ({ bead, charm }) => all(hand(), place(bracelet(bead, charm), { at: [0, 0.42, 0], scale: [0.36, 0.4, 0.29] })),
});

function bracelet(bead: string, charm: string) {
  return all(
    beadRing(18, 1.05, 1.05, (index) =>
      index === 0
        ? solid(ball(0.2, 28), charm === "#d9b266" ? metal(charm) : gloss(charm), { at: [0, 0.2, 0] })
        : solid(ball(0.183, 28), wood(bead, "y"), { at: [0, 0.19, 0] }),
    ),
    bothSides((side) =>
      solid(ring(0.12, 0.035), metal("#d9b266"), {
        at: [side * 0.19, 0.2, 1.035],
        turn: [0, Math.PI / 2 - side * 0.18, 0],
      }),
    ),
  );
}
