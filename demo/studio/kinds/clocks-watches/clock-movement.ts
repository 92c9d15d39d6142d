import { kind } from "../../kind";
import { box, disc, gloss, hoop, lettering, metal, place, plastic, ring, rod, solid, tile, times } from "../../stage";

export const clockMovement = kind({
  name: "clock-movement",
  noun: {
    en: "clock movement",
    zh: "钟表机芯",
    es: "mecanismo de reloj",
    "pt-br": "máquina de relógio",
    ru: "часовой механизм",
    ar: "ماكينة ساعة",
    ur: "گھڑی کی مشین",
    fr: "mécanisme d'horloge",
  },
  centimetres: 6,
  looks: { black: { shell: "#24262a" }, white: { shell: "#eeeeeb" } },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.5, pitch: 0.3 } },
  build({ shell }) {
    const cover = plastic(shell);
    return place(
      [
        solid(box(2, 2, 0.6, 0.1), cover),
        solid(ring(0.7, 0.04), cover, { at: [0, 0.2, 0.3] }),
        solid(disc(0.3, 0.1), cover, { at: [0, 0.2, 0.32] }),
        solid(rod(0.13, 0.13, 0.5, 28), metal("#d8b25a"), { at: [0, 0.2, 0.55], turn: [Math.PI / 2, 0, 0] }),
        times(6, (index) =>
          solid(ring(0.13, 0.015, Math.PI * 2, 28), metal("#d8b25a"), { at: [0, 0.2, 0.42 + index * 0.06] }),
        ),
        solid(rod(0.05, 0.05, 0.4, 20), metal("#e3e6ea"), { at: [0, 0.2, 0.9], turn: [Math.PI / 2, 0, 0] }),
        solid(rod(0.26, 0.26, 0.06, 6), metal("#d8b25a", { flatShading: true }), {
          at: [0, 0.2, 0.46],
          turn: [Math.PI / 2, 0, 0],
        }),
        solid(rod(0.24, 0.24, 1.7, 36), gloss("#c8a24a"), { at: [0, -0.68, 0.16], turn: [0, 0, Math.PI / 2] }),
        solid(rod(0.245, 0.245, 1.1, 36), gloss("#1b1c1f"), { at: [-0.2, -0.68, 0.16], turn: [0, 0, Math.PI / 2] }),
        lettering("AA 1.5V", 0.7, 0.2, "#ffffff", { at: [-0.25, -0.68, 0.41] }),
        solid(tile(0.16, 0.7, 0.05, 0.06), metal("#d3d6da"), { at: [0, 1.3, -0.2] }),
        solid(hoop(0.2, 0.1, 0.06), metal("#d3d6da"), { at: [0, 1.6, -0.2] }),
        place(
          [
            solid(box(0.1, 1.5, 0.03, 0.01), metal("#26282c"), { at: [1.5, 0.2, 0.2] }),
            solid(hoop(0.12, 0.06, 0.03), metal("#26282c"), { at: [1.5, -0.6, 0.2] }),
            solid(box(0.1, 1.1, 0.03, 0.01), metal("#26282c"), { at: [1.85, 0, 0.2] }),
            solid(hoop(0.13, 0.07, 0.03), metal("#26282c"), { at: [1.85, -0.6, 0.2] }),
          ],
          {},
        ),
      ],
      { turn: [-0.15, 0, 0] },
    );
  },
});
