import { kind } from "../../kind";
import { all, around, bothSides, box, glow, lit, metal, place, ring, rod, solid, turned, wire } from "../../stage";

export const ramadanLantern = kind({
  name: "ramadan-lantern",
  noun: {
    en: "Ramadan lantern",
    zh: "斋月灯笼",
    es: "farol de Ramadán",
    "pt-br": "lanterna do Ramadã",
    ru: "фонарь на Рамадан",
    ar: "فانوس رمضان",
    ur: "رمضان لالٹین",
    fr: "lanterne de ramadan",
  },
  centimetres: 30,
  looks: {
    gold: { frame: "#d6a243", pane: "#ffb347" },
    black: { frame: "#2b2b2e", pane: "#ffcf7d" },
    blue: { frame: "#c9a45a", pane: "#4a9bd8" },
  },
  shots: ["front", "group", "carton"],
  sets: {
    front: { backdrop: "night", ambience: 0.5 },
    group: { backdrop: "night", ambience: 0.5 },
    detail: { backdrop: "night", ambience: 0.5, look: [0.5, 0.45, 0.9] },
  },
  build({ frame, pane }) {
    const brass = metal(frame, { roughness: 0.35 });
    const side = 0.62;
    return all(
      solid(rod(0.7, 0.85, 0.22, 6), brass, { at: [0, 0.11, 0] }),
      solid(rod(0.6, 0.7, 0.1, 6), brass, { at: [0, 0.27, 0] }),
      solid(rod(side * 0.93, side * 0.8, 1.1, 6), lit(pane, 0.75, { transparent: true, opacity: 0.82 }), {
        at: [0, 0.87, 0],
      }),
      around(6, (angle) => [
        solid(
          wire(
            [
              [Math.sin(angle) * 0.52, 0.32, Math.cos(angle) * 0.52],
              [Math.sin(angle) * 0.62, 1.44, Math.cos(angle) * 0.62],
            ],
            0.035,
          ),
          brass,
        ),
        place(
          [
            solid(ring(0.17, 0.018), brass),
            [0, 1, 2, 3].map((spoke) =>
              solid(box(0.34, 0.022, 0.022, 0), brass, { turn: [0, 0, (spoke * Math.PI) / 4] }),
            ),
            solid(ring(0.08, 0.014), brass),
            bothSides((end) => solid(box(0.5, 0.02, 0.02, 0), brass, { at: [0, end * 0.26, 0] })),
          ],
          {
            at: [Math.sin(angle + Math.PI / 6) * 0.5, 0.88, Math.cos(angle + Math.PI / 6) * 0.5],
            turn: [0, angle + Math.PI / 6, 0],
          },
        ),
      ]),
      solid(rod(0.7, 0.66, 0.12, 6), brass, { at: [0, 1.47, 0] }),
      solid(
        turned(
          [
            [0.64, 1.5],
            [0.6, 1.72],
            [0.4, 2],
            [0.14, 2.2],
            [0.08, 2.36],
            [0.001, 2.38],
          ],
          6,
        ),
        metal(frame, { roughness: 0.35, flatShading: true }),
      ),
      solid(ring(0.16, 0.03), brass, { at: [0, 2.52, 0] }),
      glow(pane, 1.2, [0, 0.9, 0.75], 0.25),
    );
  },
  carton: { count: [3, 2, 1] },
});
