import { kind } from "../../kind";
import { bothSides, box, disc, hoop, lit, matte, metal, place, plastic, rod, solid, tile, turned } from "../../stage";

export const carCharger = kind({
  name: "car-charger",
  noun: {
    en: "dual USB car charger",
    zh: "双口车载充电器",
    es: "cargador de coche doble USB",
    "pt-br": "carregador veicular duplo",
    ru: "автозарядка на два USB",
    ar: "شاحن سيارة بمنفذين",
    ur: "ڈوئل یو ایس بی کار چارجر",
    fr: "chargeur allume-cigare double USB",
  },
  centimetres: 7,
  looks: {
    black: { shell: "#26282c", glow: "#5fb8ff" },
    silver: { shell: "#c9ccd0", glow: "#ffffff" },
    gold: { shell: "#c9a14a", glow: "#ffdf9e" },
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.4 }, front: { yaw: 0.5 }, turned: { yaw: -0.6 } },
  build({ shell, glow: shine }) {
    const alloy = metal(shell, { roughness: 0.3, metalness: 0.8 });
    return place(
      [
        solid(rod(0.62, 0.62, 0.4, 56), alloy, { at: [0, 0, 0.6], turn: [Math.PI / 2, 0, 0] }),
        solid(hoop(0.62, 0.55, 0.06), lit(shine, 1.1), { at: [0, 0, 0.8] }),
        solid(disc(0.55, 0.04), plastic("#17181b"), { at: [0, 0, 0.79] }),
        bothSides((side) => [
          solid(tile(0.4, 0.18, 0.02, 0.03), metal("#c9ccd0"), { at: [0, side * 0.18, 0.81] }),
          solid(tile(0.35, 0.13, 0.02, 0.04), matte("#0c0d0f"), { at: [0, side * 0.18, 0.815] }),
          solid(box(0.28, 0.05, 0.06, 0.005), matte(side > 0 ? "#e0893a" : "#3f8fe0"), {
            at: [0, side * 0.18 + 0.02, 0.81],
          }),
        ]),
        solid(
          turned([
            [0.55, 0],
            [0.5, 0.5],
            [0.48, 1.3],
            [0.3, 1.46],
            [0.2, 1.48],
          ]),
          plastic("#26282c"),
          { at: [0, 0, 0.4], turn: [-Math.PI / 2, 0, 0] },
        ),
        bothSides((side) =>
          solid(box(0.06, 0.24, 0.5, 0.03), metal("#d3d6da"), {
            at: [side * 0.49, 0, -0.3],
            turn: [0, side * -0.12, 0],
          }),
        ),
        solid(rod(0.14, 0.18, 0.26, 28), metal("#d3d6da"), { at: [0, 0, -1.16], turn: [-Math.PI / 2, 0, 0] }),
      ],
      { at: [0, 0.62, 0] },
    );
  },
});
