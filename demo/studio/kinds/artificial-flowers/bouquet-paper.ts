import { kind } from "../../kind";
import {
  all,
  DoubleSide,
  dots,
  fabric,
  glass,
  matte,
  type Part,
  place,
  printed,
  rod,
  shaped,
  sheet,
  solid,
  times,
} from "../../stage";

/** A roll with its loose end lying before it. */
const roll = (material: Parameters<typeof solid>[1], core: string, width = 3): Part => [
  solid(rod(0.42, 0.42, width, 56), material, { at: [0, 0.42, 0], turn: [0, 0, Math.PI / 2] }),
  solid(rod(0.16, 0.16, width + 0.02, 30), matte(core), { at: [0, 0.42, 0], turn: [0, 0, Math.PI / 2] }),
  solid(
    shaped(sheet(width, 2.4, 20, 30), (at) => {
      const share = (at.y + 1.2) / 2.4;
      at.set(
        at.x,
        0.03 + Math.max(0, share - 0.82) ** 2 * 6 + Math.sin(at.x * 3 + share * 6) * 0.02 * (1 - share),
        2.6 - share * 2.35,
      );
    }),
    material,
  ),
];

const web = (color: string) =>
  printed(512, 512, (pen) => {
    pen.clearRect(0, 0, 512, 512);
    pen.strokeStyle = color;
    pen.lineWidth = 4;
    for (let line = -32; line < 64; line++) {
      pen.beginPath();
      pen.moveTo(line * 16, 0);
      pen.lineTo(line * 16 + 220, 512);
      pen.moveTo(line * 16 + 220, 0);
      pen.lineTo(line * 16, 512);
      pen.stroke();
    }
  });

export const floralMesh = kind({
  name: "floral-mesh",
  noun: {
    en: "floral mesh roll",
    zh: "鲜花包装网纱",
    es: "rollo de malla floral",
    "pt-br": "rolo de tela floral",
    ru: "флористическая сетка в рулоне",
    ar: "لفة شبك للزهور",
    ur: "پھولوں کی جالی کا رول",
    fr: "rouleau de filet floral",
  },
  centimetres: 50,
  looks: { pink: "#e48aa4", white: "#ffffff", gold: "#d3a445" },
  shots: ["front", "group"],
  sets: { all: { pitch: 0.5, backdrop: "stone" } },
  build: (color) =>
    all(roll(matte(color, { map: web("#ffffff"), transparent: true, side: DoubleSide, alphaTest: 0.15 }), "#c9a06c")),
});

export const bouquetPaper = kind({
  name: "bouquet-paper",
  noun: {
    en: "bouquet wrapping paper",
    zh: "鲜花包装纸",
    es: "papel para ramos",
    "pt-br": "papel para buquês",
    ru: "упаковочная бумага для букетов",
    ar: "ورق تغليف باقات",
    ur: "گلدستہ ریپنگ پیپر",
    fr: "papier d'emballage pour bouquets",
  },
  centimetres: 58,
  looks: {
    pink: ["#f2b9c4", "#f8dcdf", "#e58ea2", "#fbeeea"],
    green: ["#a9c3a3", "#d8e5d0", "#7fa07c", "#f1f3ea"],
    multi: ["#f0c27a", "#b9a8d6", "#9cc3d6", "#f2b9c4"],
  },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.4 } },
  build: (colors) =>
    all(
      times(4, (index) => {
        const color = colors[index] ?? "#ffffff";
        const paper =
          index === 3
            ? glass(color, { opacity: 0.75, roughness: 0.4 })
            : matte(color, {
                side: DoubleSide,
                roughness: 0.65,
                map: index === 1 ? dots("#ffffff", "#f3d9d9", 14, 0.12) : null,
              });
        const [x = 0, z = 0] = [
          [-0.7, 0],
          [0.75, 0.1],
          [0, -0.75],
          [0.05, 0.75],
        ][index] ?? [0, 0];
        return place(
          [
            solid(rod(0.3, 0.3, 3.2 - index * 0.2, 48, true), paper, { at: [0, 1.6 - index * 0.1, 0] }),
            solid(rod(0.24, 0.24, 3.2 - index * 0.2, 40, true), paper, { at: [0, 1.6 - index * 0.1, 0] }),
            solid(rod(0.31, 0.31, 0.3, 48, true), fabric("#ffffff"), { at: [0, 1.5, 0] }),
          ],
          { at: [x, 0, z] },
        );
      }),
    ),
});
