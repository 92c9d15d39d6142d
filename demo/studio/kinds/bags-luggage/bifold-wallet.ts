import { kind } from "../../kind";
import {
  all,
  box,
  Color,
  counted,
  drawnOn,
  leather,
  matte,
  pattern,
  place,
  plastic,
  seam,
  soft,
  solid,
} from "../../stage";

const leaf = pattern([
  [-0.62, 1, 0.08],
  [0.62, 1, 0.08],
  [0.62, 0, 0.08],
  [-0.62, 0, 0.08],
]);

export const bifoldWallet = kind({
  name: "bifold-wallet",
  noun: {
    en: "men's bifold wallet",
    zh: "男士短款钱包",
    es: "cartera plegable para hombre",
    "pt-br": "carteira masculina",
    ru: "мужское портмоне",
    ar: "محفظة رجالية مطوية",
    ur: "مردانہ بٹوہ",
    fr: "portefeuille homme",
  },
  centimetres: 12,
  looks: { brown: "#7a4a29", black: "#27272a" },
  shots: ["front", "carton"],
  sets: { front: { pitch: 0.5, yaw: -0.3 } },
  build(hide) {
    const skin = drawnOn(leaf, hide, (pen) => {
      seam(
        pen,
        [
          [-0.57, 0.95],
          [0.57, 0.95],
          [0.57, 0.05],
          [-0.57, 0.05],
          [-0.57, 0.95],
        ],
        "#f0ddbd99",
        0.014,
        [0.035, 0.025],
      );
    });
    const cover = () => solid(soft(leaf, { thick: 0.05, edge: 0.07 }), leather("#ffffff", { map: skin }));
    const card = (color: string, lift: number, out: number) =>
      solid(box(1, 0.3, 0.012, 0.02), plastic(color), { at: [0, 0.6 + lift, 0.05 + out] });
    return all(
      place(
        [
          cover(),
          solid(box(0.26, 0.12, 0.02, 0.02), leather(new Color(hide).multiplyScalar(0.7)), { at: [0.36, 0.18, 0.05] }),
        ],
        { at: [0, 0, 0.1], turn: [-0.12, 0.18, 0] },
      ),
      place(
        [
          cover(),
          counted(3, (index) => [
            card(["#c9a24e", "#4d7fb0", "#b64b4f"][index] ?? "#ffffff", 0.16 - index * 0.17, index * 0.024),
            solid(box(1.1, 0.3, 0.02, 0.02), leather(hide), { at: [0, 0.49 - index * 0.17, 0.062 + index * 0.024] }),
          ]),
          solid(box(1.12, 0.5, 0.01, 0), matte("#9db48c"), { at: [0.02, 0.82, -0.04] }),
        ],
        { at: [1.34, 0, -0.16], turn: [-0.12, -0.5, 0] },
      ),
    );
  },
  carton: {
    count: [4, 3, 2],
    build: (hide) =>
      all(
        solid(box(1.3, 0.2, 1, 0.03), matte("#22201e"), { at: [0, 0.1, 0] }),
        solid(box(1.05, 0.06, 0.85, 0.04), leather(hide), { at: [0, 0.22, 0] }),
      ),
  },
});
