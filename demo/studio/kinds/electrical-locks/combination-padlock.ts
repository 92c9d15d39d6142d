import { kind } from "../../kind";
import { all, board, bothSides, box, lettering, matte, metal, outline, place, rod, solid, times } from "../../stage";
import { shackle } from "./parts";

export const combinationPadlock = kind({
  name: "combination-padlock",
  noun: {
    en: "combination padlock",
    zh: "密码挂锁",
    es: "candado de combinación",
    "pt-br": "cadeado de combinação",
    ru: "кодовый навесной замок",
    ar: "قفل بأرقام",
    ur: "نمبر والا تالا",
    fr: "cadenas à code",
  },
  centimetres: 7,
  looks: { black: { body: "#2d3035" }, silver: { body: "#c3c7cc" }, red: { body: "#b8343a" } },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.4, pitch: 0.16 } },
  build({ body }) {
    const alloy = metal(body, { roughness: 0.35, metalness: 0.8 });
    return all(
      solid(box(1.4, 1.9, 0.7, 0.16), alloy, { at: [0, 0.95, 0] }),
      place(shackle(0.44, 0.9, 0.11), { at: [0, 1.9, 0] }),
      times(4, (index) =>
        place(
          [
            solid(rod(0.36, 0.36, 0.22, 10), metal("#d9dcdf", { flatShading: true, roughness: 0.3 }), {
              turn: [0, 0, Math.PI / 2],
            }),
            lettering(String([7, 3, 0, 9][index]), 0.2, 0.2, "#17181b", { at: [0, 0, 0.37] }),
          ],
          { at: [(index - 1.5) * 0.27, 0.95, 0.1] },
        ),
      ),
      bothSides((side) =>
        solid(
          board(
            outline([
              [0, 0.06],
              [0.1, 0],
              [0, -0.06],
            ]),
            0.02,
            0.005,
          ),
          matte("#f2f2f0"),
          { at: [side * 0.64, 0.95, 0.34], turn: [0, 0, side > 0 ? Math.PI : 0] },
        ),
      ),
      lettering("SET", 0.36, 0.16, "#e9e9e6", { at: [0, 0.4, 0.355] }),
    );
  },
});
