import { kind } from "../../kind";
import { all, bothSides, box, disc, metal, phone, place, rod, rubber, sized, solid, tile } from "../../stage";

export const phoneStand = kind({
  name: "phone-stand",
  noun: {
    en: "foldable phone stand",
    zh: "折叠手机支架",
    es: "soporte plegable para móvil",
    "pt-br": "suporte dobrável para celular",
    ru: "складная подставка для телефона",
    ar: "حامل هاتف قابل للطي",
    ur: "فولڈنگ فون اسٹینڈ",
    fr: "support de téléphone pliable",
  },
  centimetres: 12,
  looks: {
    black: { arm: "#2b2d32", pad: "#17181b" },
    silver: { arm: "#c9ccd1", pad: "#4a4e54" },
    pink: { arm: "#efc0c6", pad: "#ffffff" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.55, pitch: 0.25 } },
  build({ arm, pad }) {
    const alloy = metal(arm, { roughness: 0.42, metalness: 0.7 });
    return all(
      solid(tile(1.5, 1.3, 0.3, 0.14, 0.05), alloy, { at: [0, 0.08, 0], turn: [-Math.PI / 2, 0, 0] }),
      solid(tile(1.1, 0.9, 0.2, 0.02), rubber(pad), { at: [0, 0.155, 0.05], turn: [-Math.PI / 2, 0, 0] }),
      solid(rod(0.12, 0.12, 0.5, 36), alloy, { at: [0, 0.24, -0.5], turn: [0, 0, Math.PI / 2] }),
      solid(box(0.36, 1.3, 0.12, 0.05), alloy, { at: [0, 0.8, -0.36], turn: [0.22, 0, 0] }),
      solid(rod(0.12, 0.12, 0.5, 36), alloy, { at: [0, 1.38, -0.24], turn: [0, 0, Math.PI / 2] }),
      bothSides((side) =>
        [0.24, 1.38].map((up) =>
          solid(disc(0.07, 0.02), metal("#8f959c"), {
            at: [side * 0.26, up, up > 1 ? -0.24 : -0.5],
            turn: [0, Math.PI / 2, 0],
          }),
        ),
      ),
      place(
        [
          solid(tile(1.2, 1.1, 0.16, 0.1, 0.04), alloy, { at: [0, 0.25, 0] }),
          solid(tile(0.9, 0.7, 0.1, 0.02), rubber(pad), { at: [0, 0.32, 0.06] }),
          bothSides((side) => [
            solid(box(0.22, 0.08, 0.34, 0.03), alloy, { at: [side * 0.4, -0.28, 0.18] }),
            solid(box(0.22, 0.2, 0.07, 0.03), rubber(pad), { at: [side * 0.4, -0.2, 0.32] }),
          ]),
        ],
        { at: [0, 1.36, -0.1], turn: [-0.35, 0, 0] },
      ),
    );
  },
  use(_, piece) {
    return all(sized(piece, 11), place(phone(), { at: [0, 0.62, 0.12], turn: [-0.35, 0, 0] }));
  },
});
