import { kind } from "../../kind";
import { all, DoubleSide, fabric, lettering, matte, ring, rod, shaped, sheet, solid, times } from "../../stage";

export const towelRoll = kind({
  name: "towel-roll",
  noun: {
    en: "disposable towel roll",
    zh: "一次性洗脸巾",
    es: "rollo de toallas desechables",
    "pt-br": "rolo de toalhas descartáveis",
    ru: "рулон одноразовых полотенец",
    ar: "لفة مناشف للاستعمال مرة",
    ur: "ڈسپوزایبل تولیہ رول",
    fr: "rouleau de serviettes jetables",
  },
  centimetres: 22,
  looks: { white: { cloth: "#fbfaf7", label: "#5f9ccb" }, green: { cloth: "#f6f7f2", label: "#7fb894" } },
  shots: ["front"],
  carton: { count: [3, 2, 1] },
  build({ cloth, label }) {
    const dimples = fabric(cloth, { threads: 60, depth: 0.16, side: DoubleSide });
    return all(
      solid(rod(0.62, 0.62, 1.9, 64), dimples, { at: [0, 0.95, 0] }),
      times(7, (index) =>
        solid(ring(0.24 + index * 0.055, 0.01), matte("#dcdad2"), { at: [0, 1.9, 0], turn: [Math.PI / 2, 0, 0] }),
      ),
      solid(rod(0.19, 0.19, 1.92, 40), matte("#8a6a48"), { at: [0, 0.96, 0] }),
      solid(
        shaped(sheet(1.3, 1.9, 30, 10), (point) => {
          const along = point.x + 0.65;
          point.set(0.62 + Math.sin(along * 2) * 0.1 * along, point.y, 0.02 + along * 0.95);
        }),
        dimples,
        { at: [0, 0.95, 0] },
      ),
      solid(rod(0.635, 0.635, 0.7, 64, true), matte(label, { side: DoubleSide }), { at: [0, 1, 0] }),
      lettering("FACE TOWEL", 0.56, 0.13, "#ffffff", { at: [-0.15, 1, 0.64], turn: [0, -0.23, 0] }),
    );
  },
});
