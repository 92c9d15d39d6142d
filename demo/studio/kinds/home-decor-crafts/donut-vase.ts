import { kind } from "../../kind";
import { all, ball, DoubleSide, fabric, matte, ring, solid, speckle, thrown, times, wire } from "../../stage";

export const donutVase = kind({
  name: "donut-vase",
  noun: {
    en: "donut vase",
    zh: "甜甜圈花瓶",
    es: "florero dona",
    "pt-br": "vaso rosquinha",
    ru: "ваза-пончик",
    ar: "مزهرية حلقية",
    ur: "ڈونٹ گلدان",
    fr: "vase donut",
  },
  centimetres: 20,
  looks: { white: { glaze: "#f2eee5" }, black: { glaze: "#2f3135" }, natural: { glaze: "#d2a57e" } },
  shots: ["front"],
  build({ glaze }) {
    const clay = speckle(matte(glaze, { roughness: 0.6, side: DoubleSide }), 60, 0.12);
    return all(
      solid(ring(0.72, 0.34, Math.PI * 2, 90), clay, { at: [0, 1.06, 0], scale: [1, 1, 0.72] }),
      solid(
        thrown(
          [
            [0.001, 0],
            [0.38, 0],
            [0.4, 0.06],
            [0.3, 0.16],
          ],
          0.03,
        ),
        clay,
        { scale: [1, 1, 0.7] },
      ),
      solid(
        thrown(
          [
            [0.2, 2],
            [0.15, 2.14],
            [0.17, 2.24],
            [0.14, 2.24],
            [0.12, 2.1],
          ],
          0.02,
        ),
        clay,
      ),
      times(5, (index) => {
        const [x, y] = [(index - 2) * 0.2, 3 - Math.abs(index - 2) * 0.16];
        return [
          solid(
            wire(
              [
                [0, 2.1, 0],
                [x * 0.4, 2.5, 0.02 * index],
                [x, y, 0.05 * index - 0.1],
              ],
              0.014,
              false,
              20,
            ),
            matte("#b99b62"),
          ),
          solid(ball(1, 16), fabric("#ead9b6", { threads: 40, depth: 0.4 }), {
            at: [x, y + 0.1, 0.05 * index - 0.1],
            scale: [0.08, 0.2, 0.08],
            turn: [0, 0, -x * 0.6],
          }),
        ];
      }),
    );
  },
});
