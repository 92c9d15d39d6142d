import { kind } from "../../kind";
import { all, bothSides, box, fabric, printed, rod, solid, times, wire, wood } from "../../stage";
import { repeated } from "./parts";

export const sofaCover = kind({
  name: "sofa-cover",
  noun: {
    en: "stretch sofa cover",
    zh: "弹力沙发套",
    es: "funda elástica para sofá",
    "pt-br": "capa elástica para sofá",
    ru: "чехол на диван",
    ar: "غطاء أريكة مطاطي",
    ur: "لچکدار صوفہ کور",
    fr: "housse de canapé extensible",
  },
  centimetres: 190,
  looks: {
    grey: { cloth: "#8a9198", print: "plain" as const },
    sage: { cloth: "#93a68b", print: "quilt" as const },
    blue: { cloth: "#4a6f94", print: "quilt" as const },
  },
  shots: ["front", "group"],
  build({ cloth, print }) {
    const quilt = printed(256, 256, (pen) => {
      pen.fillStyle = cloth;
      pen.fillRect(0, 0, 256, 256);
      pen.strokeStyle = "rgba(20,20,20,.28)";
      pen.lineWidth = 8;
      for (const shift of [-256, 0, 256]) {
        pen.beginPath();
        pen.moveTo(shift, 0);
        pen.lineTo(shift + 256, 256);
        pen.moveTo(shift + 256, 0);
        pen.lineTo(shift, 256);
        pen.stroke();
      }
    });
    const knit = (across: number, up: number) =>
      print === "quilt"
        ? fabric("#ffffff", { sheen: 0.12, map: repeated(quilt.clone(), across, up), threads: 120, depth: 0.06 })
        : fabric(cloth, { threads: 90, depth: 0.28 });
    return all(
      solid(box(3, 0.62, 1.35, 0.12), knit(12, 3), { at: [0, 0.46, 0] }),
      solid(box(3, 1.3, 0.42, 0.18), knit(12, 5), { at: [0, 0.95, -0.6] }),
      bothSides((side) => [
        solid(box(1.22, 0.28, 1.05, 0.12), knit(5, 4), { at: [side * 0.62, 0.86, 0.16] }),
        solid(box(1.22, 0.72, 0.3, 0.14), knit(5, 3), { at: [side * 0.62, 1.28, -0.32], turn: [-0.14, 0, 0] }),
        solid(box(0.42, 0.98, 1.5, 0.19), knit(2, 4), { at: [side * 1.5, 0.62, 0] }),
      ]),
      solid(box(3.36, 0.14, 1.44, 0.03), knit(13, 1), { at: [0, 0.2, 0] }),
      times(30, (_, share) =>
        solid(
          wire(
            [
              [share * 2.5 - 1.2, 0.3, 0.7],
              [share * 2.5 - 1.19, 0.2, 0.735],
              [share * 2.5 - 1.21, 0.13, 0.73],
            ],
            0.014,
            false,
            8,
          ),
          knit(1, 1),
        ),
      ),
      bothSides((side) =>
        [-0.5, 0.5].map((z) => solid(rod(0.07, 0.05, 0.16), wood("#5a3a24", "y"), { at: [side * 1.45, 0.06, z] })),
      ),
    );
  },
});
