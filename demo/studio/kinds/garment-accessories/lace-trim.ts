import { kind } from "../../kind";
import { all, counted, DoubleSide, fabric, many, type Place, ring, solid } from "../../stage";
import { reel } from "./parts";

export const laceTrim = kind({
  name: "lace-trim",
  noun: {
    en: "crochet lace trim",
    zh: "棉线花边",
    es: "encaje de crochet",
    "pt-br": "renda de crochê",
    ru: "вязаное кружево",
    ar: "دانتيل كروشيه",
    ur: "کروشیہ لیس",
    fr: "dentelle crochet",
  },
  centimetres: 14,
  looks: { white: { thread: "#f7f4ec", core: "#d9d2c2" }, black: { thread: "#26262a", core: "#55555a" } },
  shots: ["front", "detail"],
  sets: { front: { pitch: 0.36, yaw: -1.05 }, detail: { pitch: 0.7, fit: 2, look: [0.8, 0.2, 0.6] } },
  build({ thread, core }) {
    const white = fabric(thread, { threads: 120, depth: 0.25, side: DoubleSide });
    const scallops = (row: (index: number) => Place, count: number) =>
      many(ring(0.14, 0.03, Math.PI * 2, 18), counted(count, row));
    return all(
      reel(white, core, 0.5),
      solid(
        scallops((index) => ({ at: [1.02 + index * 0.24, 0.04, 0.42], turn: [Math.PI / 2, 0, 0] }), 9),
        white,
      ),
      solid(
        scallops((index) => ({ at: [1.02 + index * 0.24, 0.04, 0.42], turn: [Math.PI / 2, 0, 0], scale: 0.45 }), 9),
        white,
      ),
      solid(
        scallops((index) => ({ at: [0.9 + index * 0.12, 0.04, 0.22], turn: [Math.PI / 2, 0, 0], scale: 0.6 }), 18),
        white,
      ),
      solid(
        scallops((index) => ({ at: [0.9 + index * 0.24, 0.04, 0.03], turn: [Math.PI / 2, 0, 0], scale: 0.9 }), 9),
        white,
      ),
      solid(
        scallops(
          (index) => ({
            at: [Math.cos(index * 0.26) * 0.93, 0.95 + Math.sin(index * 0.26) * 0.93, 0.16 - (index % 2) * 0.3],
            turn: [0, Math.PI / 2, 0],
            scale: 0.8,
          }),
          24,
        ),
        white,
      ),
    );
  },
  carton: { count: [4, 3, 1] },
});
