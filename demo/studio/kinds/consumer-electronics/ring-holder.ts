import { kind } from "../../kind";
import { all, around, ball, box, crystal, gloss, hoop, metal, place, rod, sized, solid, tile } from "../../stage";
import { phoneBack } from "./parts";

export const ringHolder = kind({
  name: "ring-holder",
  noun: {
    en: "phone ring holder",
    zh: "手机指环扣",
    es: "anillo soporte para móvil",
    "pt-br": "anel suporte para celular",
    ru: "кольцо-держатель для телефона",
    ar: "حامل هاتف حلقة",
    ur: "فون رنگ ہولڈر",
    fr: "anneau support téléphone",
  },
  centimetres: 4,
  looks: {
    silver: { alloy: "#d5d8dc", face: "#e9ebee" },
    "rose-gold": { alloy: "#dba48e", face: "#f2d3c6" },
    black: { alloy: "#3a3d42", face: "#202226" },
  },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.5, pitch: 0.35 } },
  build({ alloy, face }) {
    const steel = metal(alloy, { roughness: 0.16 });
    return place(
      [
        solid(tile(1.5, 1.5, 0.4, 0.12, 0.05), steel),
        solid(tile(1.3, 1.3, 0.34, 0.03), gloss(face), { at: [0, 0, 0.06] }),
        solid(box(0.7, 0.18, 0.16, 0.06), steel, { at: [0, -0.3, 0.12] }),
        solid(rod(0.1, 0.1, 0.86, 32), steel, { at: [0, -0.3, 0.2], turn: [0, 0, Math.PI / 2] }),
        place(
          [
            solid(hoop(0.6, 0.47, 0.16, 0.06), steel, { at: [0, 0.56, 0] }),
            solid(hoop(0.475, 0.46, 0.17), gloss(face), { at: [0, 0.56, 0] }),
          ],
          { at: [0, -0.3, 0.22], turn: [1.05, 0, 0] },
        ),
        around(12, (angle) =>
          solid(ball(0.035, 10), crystal("#ffffff", { opacity: 0.9 }), {
            at: [Math.cos(angle) * 0.55, Math.sin(angle) * 0.55, 0.08],
          }),
        ),
      ],
      { turn: [-0.5, 0, 0] },
    );
  },
  use(_, piece) {
    return all(
      place(phoneBack("#3c4654"), { at: [0, 0.75, 0], scale: 0.58, turn: [-0.12, 0, 0] }),
      place(sized(piece, 4.2), { at: [0, 0.34, 0.16], turn: [0.3, 0, 0] }),
    );
  },
});
