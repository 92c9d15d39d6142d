import { kind } from "../../kind";
import {
  all,
  ball,
  bothSides,
  box,
  Color,
  counted,
  DoubleSide,
  fitted,
  head,
  matte,
  ring,
  satin,
  shaped,
  solid,
  streaks,
  turned,
} from "../../stage";

const hat = ({ straw, band }: { straw: string; band: string }) => {
  const woven = streaks(matte(straw, { side: DoubleSide, roughness: 0.75 }), "y", 0.3);
  return all(
    solid(
      shaped(
        turned(
          [
            [0.001, 0.86],
            [0.4, 0.84],
            [0.62, 0.68],
            [0.68, 0.3],
            [0.72, 0.06],
            [1, 0],
            [1.5, -0.06],
            [1.72, -0.1],
          ],
          110,
        ),
        (point) => {
          const away = Math.hypot(point.x, point.z);
          if (away > 0.75) point.y += Math.sin(Math.atan2(point.z, point.x) * 3 + 1) * 0.08 * (away - 0.75);
        },
      ),
      woven,
    ),
    counted(13, (index) =>
      solid(ring(0.82 + index * 0.07, 0.012, Math.PI * 2, 90), matte(new Color(straw).multiplyScalar(0.8)), {
        at: [0, 0.005 - index * 0.006, 0],
        turn: [Math.PI / 2, 0, 0],
      }),
    ),
    solid(
      turned(
        [
          [0.735, 0.06],
          [0.72, 0.16],
          [0.7, 0.28],
        ],
        80,
      ),
      satin(band),
    ),
    bothSides((side) =>
      solid(ball(0.2, 20), satin(band), {
        at: [0.45 + side * 0.12, 0.18, 0.58],
        turn: [0, -0.6, side * 0.4],
        scale: [1, 0.6, 0.35],
      }),
    ),
    solid(box(0.1, 0.4, 0.03, 0.01), satin(band), { at: [0.6, 0.04, 0.56], turn: [-0.6, -0.7, 0.2] }),
  );
};

export const strawHat = kind({
  name: "straw-hat",
  noun: {
    en: "wide-brim straw hat",
    zh: "大檐草帽",
    es: "sombrero de paja de ala ancha",
    "pt-br": "chapéu de palha aba larga",
    ru: "соломенная шляпа с полями",
    ar: "قبعة قش بحافة عريضة",
    ur: "چوڑے کنارے کی تنکا ٹوپی",
    fr: "chapeau de paille à large bord",
  },
  centimetres: 42,
  looks: { natural: { straw: "#dcbb7e", band: "#26272b" }, white: { straw: "#efe6d2", band: "#2a4a78" } },
  shots: ["front", "use"],
  sets: { front: { pitch: 0.4 } },
  build: hat,
  use: (look) => all(head(), fitted(hat(look), [4, 2, 4], [0, 2.5, 0])),
  carton: { count: [2, 2, 3] },
});
