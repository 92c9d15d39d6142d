import { kind } from "../../kind";
import { all, around, box, disc, hoop, matte, metal, place, rod, solid, tile } from "../../stage";
import { airVent } from "./parts";

export const ventFreshener = kind({
  name: "vent-freshener",
  noun: {
    en: "vent clip air freshener",
    zh: "出风口香薰",
    es: "ambientador para rejilla",
    "pt-br": "aromatizante para saída de ar",
    ru: "ароматизатор на дефлектор",
    ar: "معطر سيارة لفتحة التهوية",
    ur: "وینٹ ایئر فریشنر",
    fr: "diffuseur pour grille d'aération",
  },
  centimetres: 6,
  looks: {
    silver: { alloy: "#d3d6da", scent: "#5fb8c9" },
    gold: { alloy: "#d8b25a", scent: "#c9706a" },
    black: { alloy: "#33363b", scent: "#c9a35a" },
  },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.45, pitch: 0.12 }, group: { pitch: 0.1 } },
  build({ alloy, scent }) {
    const trim = metal(alloy, { roughness: 0.2 });
    return all(
      place(airVent(), { at: [0, 1.2, 0] }),
      place(
        [
          solid(rod(0.5, 0.5, 0.5, 56), trim, { turn: [Math.PI / 2, 0, 0] }),
          solid(hoop(0.5, 0.4, 0.06), trim, { at: [0, 0, 0.26] }),
          solid(disc(0.4, 0.04), matte(scent), { at: [0, 0, 0.24] }),
          around(8, (angle) =>
            solid(tile(0.08, 0.26, 0.04, 0.03), matte("#17181b"), {
              at: [Math.cos(angle) * 0.24, Math.sin(angle) * 0.24, 0.27],
              turn: [0, 0, angle - Math.PI / 2],
            }),
          ),
          solid(disc(0.1, 0.06), trim, { at: [0, 0, 0.28] }),
          [0, 2.1, 4.2].map((angle) =>
            solid(box(0.12, 0.9, 0.06, 0.03), trim, {
              at: [Math.sin(angle) * 0.36, Math.cos(angle) * 0.36, 0.4],
              turn: [0.2, 0, -angle],
            }),
          ),
          solid(disc(0.16, 0.1), trim, { at: [0, 0, 0.42] }),
        ],
        { at: [0, 1.2, 0.4] },
      ),
    );
  },
});
