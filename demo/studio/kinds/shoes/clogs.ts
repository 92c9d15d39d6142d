import { kind } from "../../kind";
import {
  all,
  ball,
  board,
  bothSides,
  box,
  Color,
  counted,
  type Flat,
  gloss,
  type Last,
  matte,
  outline,
  type Point,
  plastic,
  ridge,
  ring,
  rod,
  shaped,
  sole,
  solid,
  upper,
} from "../../stage";
import { pairOf, shoeBox } from "./parts";

const clog: Last = {
  length: 2.6,
  wide: 0.52,
  heights: [
    [0, 0.3],
    [0.3, 0.4],
    [0.48, 0.78],
    [0.7, 0.74],
    [0.9, 0.58],
    [1, 0.44],
  ],
};

const foamClog = (color: string, thick: number, hasCharms: boolean) =>
  pairOf(() => {
    const foam = matte(color, { roughness: 0.55 });
    const vamp = shaped(upper(clog), (point) => {
      if (point.z < -0.02) point.y = Math.min(point.y, 0.2);
    });
    const hole = matte(new Color(color).multiplyScalar(0.3));
    return all(
      solid(sole(clog, thick, 0.05, 0.06), foam, { at: [0, thick, 0] }),
      solid(vamp, foam, { at: [0, thick - 0.04, 0] }),
      solid(rod(1, 1, 0.04, 40), hole, { at: [0, thick + 0.17, -0.62], scale: [0.34, 1, 0.6] }),
      counted(13, (index) => {
        const [row, column] = [Math.floor(index / 4), index % 4];
        const share = 0.6 + row * 0.085;
        const [, y, z] = ridge(clog, share);
        const x = (column - 1.5) * 0.2 + (row % 2) * 0.05;
        const fall = 1 - Math.sqrt(Math.max(0, 1 - (x / 0.54) ** 2));
        const at: Point = [x, thick - 0.03 + y - fall * 0.62, z];
        if (hasCharms && index % 3 === 1)
          return solid(
            board(outline(star(0.1, 0.05)), 0.05, 0.02),
            gloss(["#f2c14e", "#e5506a", "#5fb4ff", "#8fd08a"][row] ?? "#ffffff"),
            { at, turn: [-1.2, 0, 0] },
          );
        return solid(ball(0.06, 16), hole, { at, scale: [1, 0.4, 1] });
      }),
      bothSides((side) => [
        solid(rod(0.1, 0.1, 0.05), plastic(hasCharms ? "#f7f5f0" : "#2b2c30"), {
          at: [side * 0.52, thick + 0.32, 0.0],
          turn: [0, 0, Math.PI / 2],
        }),
        counted(4, (index) =>
          solid(box(0.02, 0.05, 0.26, 0.01), hole, { at: [side * 0.545, thick - 0.1, -0.7 + index * 0.4] }),
        ),
      ]),
      solid(
        shaped(ring(0.54, 0.075, Math.PI, 50), (point) => {
          point.z *= 1.6;
        }),
        foam,
        { at: [0, thick + 0.34, 0], turn: [-Math.PI / 2 - 0.12, 0, 0], scale: [1, 2.3, 1] },
      ),
    );
  }, 0.68);

const star = (outer: number, inner: number): Flat[] =>
  counted(10, (index): Flat => {
    const angle = Math.PI / 2 + (index * Math.PI) / 5;
    const radius = index % 2 ? inner : outer;
    return [Math.cos(angle) * radius, Math.sin(angle) * radius];
  });

export const clogs = kind({
  name: "clogs",
  noun: {
    en: "EVA clogs",
    zh: "洞洞鞋",
    es: "zuecos de EVA",
    "pt-br": "babuches de EVA",
    ru: "сабо из ЭВА",
    ar: "كلوغ EVA",
    ur: "ای وی اے کلوگ",
    fr: "sabots en EVA",
  },
  centimetres: 28,
  looks: { green: "#7fae7a", navy: "#2f4a78" },
  shots: ["front", "carton"],
  sets: { front: { yaw: -0.75, pitch: 0.4 }, turned: { yaw: 0.5, pitch: 0.4 } },
  build: (color) => foamClog(color, 0.3, false),
  carton: { count: [3, 2, 2], build: (look) => shoeBox(look) },
});

export const platformClogs = kind({
  name: "platform-clogs",
  noun: {
    en: "platform clogs with charms",
    zh: "厚底洞洞鞋带鞋花",
    es: "zuecos de plataforma con adornos",
    "pt-br": "babuches plataforma com enfeites",
    ru: "сабо на платформе с украшениями",
    ar: "كلوغ سميك بزينة",
    ur: "آرائشی موٹے کلوگ",
    fr: "sabots compensés à breloques",
  },
  centimetres: 28,
  looks: { pink: "#efb0c0", lilac: "#c3b0e0" },
  shots: ["front"],
  sets: { front: { yaw: -0.75, pitch: 0.4 } },
  build: (color) => foamClog(color, 0.58, true),
});
