import { kind } from "../../kind";
import {
  all,
  around,
  bothSides,
  box,
  fabric,
  glow,
  metal,
  type Point,
  place,
  ring,
  rod,
  solid,
  times,
  turned,
  wire,
  wood,
} from "../../stage";
import { candle, crystalBead, crystalDrop } from "./parts";

const tier = (arms: number, radius: number, hub: number, rim: number, alloy: ReturnType<typeof metal>, tint: string) =>
  around(arms, (turn) => {
    const angle = turn + 0.2;
    const on = (share: number, up: number): Point => [
      Math.cos(angle) * radius * share,
      up,
      Math.sin(angle) * radius * share,
    ];
    return [
      solid(wire([on(0.09, hub), on(0.45, hub - 0.28), on(0.85, hub - 0.2), on(1, rim)], 0.026, false, 28), alloy),
      place(candle("#fbf6ea"), { at: on(1, rim) }),
      times(5, (index) =>
        place(crystalDrop(index === 2 ? 0.06 : 0.045, tint), {
          at: [
            Math.cos(angle + (index - 2) * 0.13) * radius,
            rim - 0.03,
            Math.sin(angle + (index - 2) * 0.13) * radius,
          ],
        }),
      ),
      times(8, (index, share) => {
        const along = angle + ((index + 1) / 9) * ((Math.PI * 2) / arms);
        const at: Point = [
          Math.cos(along) * radius * 0.97,
          rim - 0.02 - Math.sin((share + 0.06) * Math.PI) * 0.26,
          Math.sin(along) * radius * 0.97,
        ];
        return [place(crystalBead(0.036, tint), { at }), index % 2 ? place(crystalDrop(0.04, tint), { at }) : null];
      }),
    ];
  });

export const crystalChandelier = kind({
  name: "crystal-chandelier",
  noun: {
    en: "crystal chandelier",
    zh: "水晶吊灯",
    es: "lámpara de araña de cristal",
    "pt-br": "lustre de cristal",
    ru: "хрустальная люстра",
    ar: "ثريا كريستال",
    ur: "کرسٹل فانوس",
    fr: "lustre en cristal",
  },
  centimetres: 80,
  looks: {
    gold: { alloy: "#d9b25e", tint: "#ffffff", arms: 8 },
    silver: { alloy: "#d9dce1", tint: "#eef4ff", arms: 10 },
    "rose-gold": { alloy: "#dba48e", tint: "#ffe9c4", arms: 6 },
  },
  shots: ["front", "turned", "group", "detail", "use", "carton"],
  isInFull: true,
  sets: {
    all: { float: 1.2, backdrop: "slate", ambience: 0.5 },
    front: { yaw: 0, pitch: 0.04 },
    turned: { pitch: -0.1 },
    group: { pitch: 0.1 },
    detail: { fit: 2.4, look: [0.5, 0.25, 0.8], pitch: 0.05 },
    use: { yaw: 0, pitch: 0.04, backdrop: "night", ambience: 0.4, float: 0 },
    carton: { float: 0, backdrop: "sand", ambience: 0.62 },
  },
  build({ alloy, tint, arms }) {
    const gold = metal(alloy, { roughness: 0.18 });
    return all(
      solid(
        turned([
          [0.001, 2.5],
          [0.05, 2.48],
          [0.05, 2.1],
          [0.16, 2],
          [0.06, 1.9],
          [0.05, 1.5],
          [0.24, 1.36],
          [0.3, 1.25],
          [0.2, 1.1],
          [0.07, 1],
          [0.06, 0.7],
          [0.17, 0.58],
          [0.19, 0.48],
          [0.09, 0.36],
          [0.001, 0.3],
        ]),
        gold,
      ),
      tier(arms, 1.15, 0.75, 0.72, gold, tint),
      tier(Math.ceil(arms * 0.6), 0.66, 1.45, 1.42, gold, tint),
      times(3, (layer) =>
        around(18 - 5 * layer, (angle) =>
          place(crystalDrop(0.05, tint), {
            at: [Math.cos(angle) * (0.5 - 0.14 * layer), 0.5 - 0.16 * layer, Math.sin(angle) * (0.5 - 0.14 * layer)],
          }),
        ),
      ),
      place(crystalBead(0.11, tint), { at: [0, 0.08, 0] }),
      times(8, (index) =>
        solid(ring(0.055, 0.013, Math.PI * 2, 20), gold, {
          at: [0, 2.52 + index * 0.085, 0],
          turn: [0, index % 2 ? Math.PI / 2 : 0, 0],
          scale: [0.8, 1.15, 0.8],
        }),
      ),
      solid(
        turned([
          [0.001, 3.3],
          [0.2, 3.28],
          [0.22, 3.22],
          [0.06, 3.16],
          [0.001, 3.16],
        ]),
        gold,
      ),
    );
  },
  use(_, piece) {
    return all(
      solid(box(2.6, 0.1, 1.4, 0.03), wood("#6b442a"), { at: [0, 0.95, 0] }),
      bothSides((x) =>
        bothSides((z) => solid(box(0.1, 0.9, 0.1, 0.02), wood("#6b442a", "y"), { at: [x * 1.15, 0.45, z * 0.55] })),
      ),
      bothSides((side) => [
        solid(box(0.5, 0.08, 0.5, 0.03), fabric("#a8574a"), { at: [side * 0.6, 0.6, 1.05] }),
        solid(box(0.5, 0.85, 0.07, 0.03), fabric("#a8574a"), { at: [side * 0.6, 1, 1.3] }),
        bothSides((leg) =>
          solid(rod(0.03, 0.03, 0.6, 12), wood("#6b442a", "y"), { at: [side * 0.6 + leg * 0.2, 0.3, 1.05] }),
        ),
      ]),
      place(piece, { at: [0, 1.9, 0], scale: 0.72 }),
      glow("#ffcf8a", 2.2, [0, 2.7, -0.7], 0.4),
    );
  },
  carton: {
    count: [2, 1, 1],
    build: ({ alloy, tint, arms }) => all(tier(arms, 1, 0.5, 0.5, metal(alloy, { roughness: 0.18 }), tint)),
  },
});
