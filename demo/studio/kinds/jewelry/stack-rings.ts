import { kind } from "../../kind";
import { all, ball, brilliant, type Part, pave, pearly, place, ring, shaped, solid } from "../../stage";
import { polished, tints } from "./parts";

export const stackRings = kind({
  name: "stack-rings",
  noun: {
    en: "stackable ring set",
    zh: "叠戴戒指套装",
    es: "set de anillos apilables",
    "pt-br": "conjunto de anéis finos",
    ru: "набор тонких колец",
    ar: "طقم خواتم متراكبة",
    ur: "انگوٹھیوں کا سیٹ",
    fr: "lot de bagues fines",
  },
  centimetres: 2,
  looks: { gold: tints.gold, silver: tints.silver, "rose-gold": tints.rose },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.4 } },
  build: (color) => {
    const shine = polished(color);
    const thin = (thick: number) => solid(ring(0.85, thick, Math.PI * 2, 100), shine);
    const looks: Part[] = [
      [thin(0.05), pave(0.9, 44, 0.055)],
      solid(
        shaped(ring(0.85, 0.055, Math.PI * 2, 160), (at) =>
          at.setZ(at.z + Math.sin(Math.atan2(at.y, at.x) * 8) * 0.07),
        ),
        shine,
      ),
      [thin(0.045), place(brilliant(0.15), { at: [0, 0.98, 0] })],
      [thin(0.08)],
      [
        thin(0.045),
        [-0.3, 0, 0.3].map((turn) =>
          solid(ball(0.1, 20), pearly(), { at: [Math.sin(turn) * 0.94, Math.cos(turn) * 0.94, 0] }),
        ),
      ],
    ];
    return all(
      looks
        .slice(0, 3)
        .map((one, index) =>
          place(one, { at: [-0.55, 0.09 + index * 0.17, 0.1], turn: [-Math.PI / 2, 0, index * 0.9] }),
        ),
      place(looks[3], { at: [1.15, 0.92, -0.3], turn: [-0.15, 0.5, 0] }),
      place(looks[4], { at: [1.0, 0.9, 0.6], turn: [-0.2, -0.35, 0] }),
    );
  },
});
