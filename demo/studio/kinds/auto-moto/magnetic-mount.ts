import { kind } from "../../kind";
import {
  all,
  around,
  ball,
  box,
  disc,
  hoop,
  leather,
  metal,
  phone,
  place,
  rod,
  rubber,
  sized,
  solid,
  turned,
} from "../../stage";

export const magneticMount = kind({
  name: "magnetic-mount",
  noun: {
    en: "magnetic car phone mount",
    zh: "磁吸车载手机支架",
    es: "soporte magnético de móvil",
    "pt-br": "suporte magnético veicular",
    ru: "магнитный автодержатель",
    ar: "حامل هاتف مغناطيسي للسيارة",
    ur: "مقناطیسی کار فون ماؤنٹ",
    fr: "support magnétique auto",
  },
  centimetres: 8,
  looks: { black: { shell: "#26282c", alloy: "#8d939b" }, silver: { shell: "#c9ccd0", alloy: "#3a3d42" } },
  shots: ["front", "turned", "use"],
  sets: { front: { yaw: -0.5, pitch: 0.2 } },
  build({ shell, alloy }) {
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.7, 0],
          [0.74, 0.08],
          [0.6, 0.2],
          [0.3, 0.3],
          [0.001, 0.32],
        ]),
        metal(shell, { roughness: 0.4, metalness: 0.6 }),
      ),
      solid(rod(0.08, 0.1, 0.7, 24), metal(alloy), { at: [0, 0.6, 0], turn: [-0.2, 0, 0] }),
      solid(ball(0.2, 32), metal(alloy, { roughness: 0.18 }), { at: [0, 1, -0.06] }),
      place(
        [
          solid(rod(0.62, 0.5, 0.2, 56), metal(shell, { roughness: 0.4, metalness: 0.6 }), {
            turn: [Math.PI / 2, 0, 0],
          }),
          solid(disc(0.54, 0.04), rubber("#17181b"), { at: [0, 0, 0.11] }),
          solid(hoop(0.62, 0.56, 0.06), metal(alloy, { roughness: 0.2 }), { at: [0, 0, 0.1] }),
          around(6, (angle) =>
            solid(disc(0.1, 0.02, 24), metal("#8d939b"), {
              at: [Math.cos(angle) * 0.32, Math.sin(angle) * 0.32, 0.125],
            }),
          ),
        ],
        { at: [0, 1.32, 0.16], turn: [-0.25, 0, 0] },
      ),
    );
  },
  use(_, piece) {
    return all(
      solid(box(4, 0.3, 2, 0.12), leather("#2d2f33"), { at: [0, -0.15, 0] }),
      sized(piece, 8),
      place(phone(), { at: [0, 0.1, 0.34], turn: [-0.25, 0, 0] }),
    );
  },
});
