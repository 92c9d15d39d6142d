import { kind } from "../../kind";
import {
  all,
  bothSides,
  box,
  fabric,
  leather,
  matte,
  place,
  plastic,
  printed,
  rod,
  rubber,
  solid,
  tile,
  wire,
} from "../../stage";

export const seatCushion = kind({
  name: "seat-cushion",
  noun: {
    en: "cooling seat cushion",
    zh: "通风凉坐垫",
    es: "cojín refrescante para asiento",
    "pt-br": "almofada refrescante de banco",
    ru: "охлаждающая накидка на сиденье",
    ar: "وسادة مقعد مبردة",
    ur: "ٹھنڈی سیٹ کشن",
    fr: "coussin de siège rafraîchissant",
  },
  centimetres: 100,
  looks: {
    black: { cloth: "#3a3d42", edge: "#1d1f22" },
    blue: { cloth: "#3a6aa8", edge: "#1f3a5c" },
    beige: { cloth: "#d8c4a0", edge: "#8a6a40" },
  },
  shots: ["front", "turned"],
  sets: { front: { yaw: -0.45, pitch: 0.26 } },
  build({ cloth, edge }) {
    const ground = printed(512, 512, (pen, across) => {
      pen.fillStyle = cloth;
      pen.fillRect(0, 0, across, across);
      pen.fillStyle = "rgba(0,0,0,.35)";
      for (let row = 0; row < 24; row++)
        for (let column = 0; column < 24; column++) {
          pen.beginPath();
          pen.ellipse((column + (row % 2) / 2) * 21.3, row * 21.3, 7, 5, 0, 0, 7);
          pen.fill();
        }
    });
    const net = matte("#ffffff", { map: ground, roughness: 0.9 });
    const trim = leather(edge);
    const pad = (wide: number, high: number) => [
      solid(tile(wide, high, 0.3, 0.22, 0.1), trim),
      solid(tile(wide - 0.3, high - 0.3, 0.22, 0.1, 0.04), net, { at: [0, 0, 0.1] }),
      [-0.28, 0, 0.28].map((x) => solid(box(0.04, high - 0.5, 0.03, 0.01), trim, { at: [x * wide * 0.8, 0, 0.16] })),
    ];
    return all(
      place(pad(1.9, 2.1), { at: [0, 0.14, 0.3], turn: [-Math.PI / 2 + 0.04, 0, 0] }),
      place(pad(1.8, 2.5), { at: [0, 1.5, -0.95], turn: [-0.2, 0, 0] }),
      bothSides((side) =>
        solid(
          wire(
            [
              [side * 0.6, 2.7, -1.2],
              [side * 0.5, 3.1, -1.35],
              [side * 0.2, 3.2, -1.6],
            ],
            0.04,
          ),
          fabric(edge),
        ),
      ),
      solid(
        wire(
          [
            [0.9, 0.15, 1],
            [1.3, 0.06, 1.2],
            [1.6, 0.06, 0.8],
          ],
          0.04,
        ),
        rubber("#17181b"),
      ),
      solid(rod(0.09, 0.09, 0.4, 20), plastic("#17181b"), { at: [1.66, 0.1, 0.55], turn: [Math.PI / 2, 0, 0.2] }),
    );
  },
});
