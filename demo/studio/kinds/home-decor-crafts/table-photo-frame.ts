import { kind } from "../../kind";
import { board, glass, matte, metal, outline, place, plastic, sheet, solid, wood } from "../../stage";
import { framed, scene } from "./parts";

export const tablePhotoFrame = kind({
  name: "table-photo-frame",
  noun: {
    en: "table photo frame",
    zh: "摆台相框",
    es: "portarretratos de mesa",
    "pt-br": "porta-retrato de mesa",
    ru: "настольная фоторамка",
    ar: "إطار صور مكتبي",
    ur: "میز کا فوٹو فریم",
    fr: "cadre photo à poser",
  },
  centimetres: 23,
  looks: {
    natural: { tint: "#c49a6a", picture: "sea" as const },
    white: { tint: "#f3f0e8", picture: "leaves" as const },
    gold: { tint: "#d9b266", picture: "hills" as const },
    black: { tint: "#2c2d30", picture: "shapes" as const },
  },
  shots: ["front", "group", "turned", "carton"],
  sets: { all: { yaw: -0.3 }, turned: { yaw: 0.7, pitch: 0.3 } },
  build({ tint, picture }) {
    const moulding =
      tint === "#c49a6a" ? wood(tint, "y") : tint === "#d9b266" ? metal(tint, { roughness: 0.3 }) : plastic(tint);
    return place(
      [
        framed(1.6, 2.05, moulding, scene(picture)),
        solid(sheet(1.36, 1.8), glass("#ffffff", { opacity: 0.08 }), { at: [0, 0, 0.06] }),
        place(
          solid(
            board(
              outline([
                [-0.2, 0],
                [0.2, 0],
                [0.14, 1.3],
                [-0.14, 1.3],
              ]),
              0.03,
              0.01,
            ),
            matte("#3a332b"),
          ),
          { at: [0, -1.02, -0.55], turn: [0.42, 0, 0] },
        ),
      ],
      { at: [0, 1.02, 0], turn: [-0.16, 0, 0] },
    );
  },
});
