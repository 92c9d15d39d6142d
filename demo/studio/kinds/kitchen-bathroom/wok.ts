import { kind } from "../../kind";
import { all, DoubleSide, metal, place, ring, rod, solid, thrown, turned, wire, wood } from "../../stage";

export const wok = kind({
  name: "wok",
  noun: {
    en: "wok with wooden handle",
    zh: "木柄炒锅",
    es: "wok con mango de madera",
    "pt-br": "wok com cabo de madeira",
    ru: "вок с деревянной ручкой",
    ar: "ووك بمقبض خشبي",
    ur: "لکڑی ہینڈل والا ووک",
    fr: "wok à manche bois",
  },
  centimetres: 52,
  looks: { black: { body: "#34363a", handle: "#a8713f" }, silver: { body: "#aeb3b8", handle: "#7c4a26" } },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.42 } },
  build({ body, handle }) {
    const iron = metal(body, { roughness: 0.42, side: DoubleSide, metalness: 0.75 });
    return all(
      solid(
        turned([
          [0.001, 0],
          [0.4, 0.02],
          [0.8, 0.2],
          [1.1, 0.5],
          [1.18, 0.64],
          [1.2, 0.66],
          [1.16, 0.66],
          [1.07, 0.5],
          [0.78, 0.23],
          [0.4, 0.06],
          [0.001, 0.05],
        ]),
        iron,
      ),
      solid(ring(1.18, 0.022), metal("#c8ccd0"), { at: [0, 0.66, 0], turn: [Math.PI / 2, 0, 0] }),
      place(
        [
          solid(rod(0.06, 0.05, 0.34), metal("#c8ccd0"), { at: [0, 0.05, 0] }),
          solid(
            thrown(
              [
                [0.001, 0.2],
                [0.085, 0.2],
                [0.1, 0.6],
                [0.085, 1],
                [0.11, 1.3],
                [0.001, 1.36],
              ],
              0.08,
            ),
            wood(handle, "y"),
            { at: [0, 0.02, 0] },
          ),
          solid(ring(0.06, 0.014), metal("#c8ccd0"), { at: [0, 1.42, 0] }),
        ],
        { at: [1.14, 0.56, 0], turn: [0, 0, -1.28] },
      ),
      solid(
        wire(
          [
            [-1.12, 0.56, -0.24],
            [-1.42, 0.68, -0.2],
            [-1.5, 0.7, 0],
            [-1.42, 0.68, 0.2],
            [-1.12, 0.56, 0.24],
          ],
          0.035,
        ),
        metal("#c8ccd0"),
      ),
      solid(rod(0.07, 0.07, 0.34), wood(handle, "y"), { at: [-1.47, 0.7, 0], turn: [Math.PI / 2, 0, 0] }),
    );
  },
});
