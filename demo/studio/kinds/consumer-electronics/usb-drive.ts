import { kind } from "../../kind";
import { all, bothSides, box, lettering, matte, metal, place, plastic, ring, rod, solid, tile } from "../../stage";

export const usbDrive = kind({
  name: "usb-drive",
  noun: {
    en: "USB flash drive",
    zh: "U盘",
    es: "memoria USB",
    "pt-br": "pen drive",
    ru: "флешка",
    ar: "ذاكرة USB",
    ur: "یو ایس بی فلیش ڈرائیو",
    fr: "clé USB",
  },
  centimetres: 6,
  looks: {
    silver: { cover: "#d3d6da", body: "#2c2f34" },
    blue: { cover: "#c9ccd1", body: "#2b6fc2" },
    red: { cover: "#c9ccd1", body: "#c23a3c" },
  },
  shots: ["front", "turned", "group"],
  sets: { front: { yaw: -0.5, pitch: 0.5 } },
  build({ cover, body }) {
    const steel = metal(cover, { roughness: 0.2 });
    return all(
      solid(box(1.3, 0.26, 0.56, 0.06), plastic(body), { at: [-0.3, 0.2, 0] }),
      solid(box(0.62, 0.16, 0.44, 0.01), metal("#e1e3e6"), { at: [0.64, 0.2, 0] }),
      [-0.1, 0.1].map((z) => solid(box(0.1, 0.165, 0.09, 0.004), matte("#2a2c30"), { at: [0.72, 0.2, z] })),
      place(
        [
          bothSides((side) =>
            solid(tile(1.6, 0.6, 0.28, 0.04), steel, { at: [0.52, side * 0.17, 0], turn: [-Math.PI / 2, 0, 0] }),
          ),
          solid(box(0.04, 0.36, 0.56, 0.01), steel, { at: [1.3, 0, 0] }),
          solid(rod(0.11, 0.11, 0.42, 32), metal("#9aa0a6"), { at: [0, 0, 0] }),
          lettering("64 GB", 0.7, 0.26, "#5a6068", { at: [0.6, 0.195, 0], turn: [-Math.PI / 2, 0, 0] }),
        ],
        { at: [-0.62, 0.2, 0], turn: [0, -2.2, 0] },
      ),
      solid(ring(0.2, 0.02), metal("#c9ccd0"), { at: [-1, 0.14, 0.08], turn: [1.3, 0.3, 0] }),
    );
  },
});
