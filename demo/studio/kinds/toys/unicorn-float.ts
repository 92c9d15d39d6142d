import { kind } from "../../kind";
import { all, ball, bothSides, DoubleSide, gloss, place, solid, turned, wire } from "../../stage";
import { swimTube } from "./vinyl";

/** A unicorn's neck and head rising from the tube's front. */
const unicorn = (mane: string) =>
  place(
    [
      solid(
        wire(
          [
            [0, 0, 0],
            [0, 0.6, 0.18],
            [0, 1.15, 0.12],
          ],
          0.36,
        ),
        gloss("#fbfaf8", { roughness: 0.2 }),
      ),
      solid(ball(1, 36), gloss("#fbfaf8", { roughness: 0.2 }), {
        at: [0, 1.35, 0.3],
        turn: [0.45, 0, 0],
        scale: [0.38, 0.36, 0.6],
      }),
      solid(
        turned([
          [0.14, 0],
          [0.09, 0.3],
          [0.001, 0.7],
        ]),
        gloss("#f0c14a", { side: DoubleSide }),
        { at: [0, 1.62, 0.22], turn: [0.25, 0, 0] },
      ),
      bothSides((side) => [
        solid(ball(0.06, 16), gloss("#1b1a1e"), { at: [side * 0.34, 1.42, 0.45] }),
        solid(ball(1, 20), gloss("#f6b8cc"), {
          at: [side * 0.25, 1.72, 0],
          turn: [0, 0, side * -0.3],
          scale: [0.09, 0.2, 0.06],
        }),
      ]),
      [0, 1, 2, 3].map((index) =>
        solid(ball(0.24, 20), gloss(index % 2 ? mane : "#8fd0e6"), {
          at: [0, 1.6 - index * 0.36, -0.22 - index * 0.03],
          scale: [0.6, 1, 0.8],
        }),
      ),
    ],
    { at: [0, 0.55, -1.05] },
  );

export const unicornFloat = kind({
  name: "unicorn-float",
  noun: {
    en: "unicorn pool float",
    zh: "独角兽充气浮排",
    es: "flotador unicornio",
    "pt-br": "boia de unicórnio",
    ru: "надувной единорог",
    ar: "عوامة يونيكورن",
    ur: "یونیکورن پول فلوٹ",
    fr: "bouée licorne",
  },
  centimetres: 120,
  looks: {
    pink: { one: "#f7c6d8", mane: "#f08fb4" },
    multi: { one: "#c9b4ea", mane: "#f3a64f" },
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.34, yaw: 0.3 }, turned: { yaw: 0.9 } },
  build: ({ one, mane }) => all(swimTube(one, "#fdfcfa"), unicorn(mane)),
});
