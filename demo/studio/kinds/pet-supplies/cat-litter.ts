import { kind } from "../../kind";
import { all, box, chance, matte, plastic, rod, shaped, sheet, solid, times, words } from "../../stage";

const pellet = rod(0.04, 0.04, 0.18, 8);

export const catLitter = kind({
  name: "cat-litter",
  noun: {
    en: "natural cat litter",
    zh: "天然猫砂",
    es: "arena natural para gatos",
    "pt-br": "areia natural para gatos",
    ru: "натуральный наполнитель",
    ar: "رمل قطط طبيعي",
    ur: "قدرتی بلی لٹر",
    fr: "litière naturelle pour chat",
  },
  centimetres: 35,
  looks: { green: ["#5f9a5f", "#f3efe0", "TOFU"], natural: ["#c29a5f", "#fbf4e4", "PLANT"] },
  shots: ["front", "turned"],
  sets: { all: { pitch: 0.34 } },
  build: ([ground = "", paper = "", line = ""]) =>
    all(
      solid(
        shaped(box(1.7, 2.5, 0.8, 0.16), (at) => {
          const full = 1 - Math.abs(at.y / 1.25) ** 6;
          at.z *= 0.3 + 0.7 * full + (at.y < 0 ? 0.2 : 0);
        }),
        plastic(ground),
        { at: [-0.4, 1.25, -0.3] },
      ),
      solid(
        sheet(1.3, 1.5),
        matte("#ffffff", {
          map: words(260, 300, paper, [
            { text: line, size: 52, color: ground },
            { text: "CAT LITTER", size: 40, color: ground },
            { text: "6 L", size: 36, color: "#444444" },
          ]),
          roughness: 0.4,
        }),
        { at: [-0.4, 1.25, 0.115] },
      ),
      times(420, (index) => {
        const out = Math.sqrt(index / 420) * 1;
        return solid(pellet, matte(index % 4 ? "#e2d3ae" : "#cfe0b4"), {
          at: [1.1 + Math.cos(index * 2.4) * out, 0.05 + (1 - out) * 0.34, 0.7 + Math.sin(index * 2.4) * out * 0.8],
          turn: [chance(0, 3), chance(0, 3), chance(0, 3)],
        });
      }),
    ),
});
