import { kind } from "../../kind";
import { all, board, box, crystal, type Flat, gloss, lettering, metal, outline, panel, solid } from "../../stage";

export const crystalTrophy = kind({
  name: "crystal-trophy",
  noun: {
    en: "crystal trophy",
    zh: "水晶奖杯",
    es: "trofeo de cristal",
    "pt-br": "troféu de cristal",
    ru: "хрустальный кубок",
    ar: "كأس كريستال",
    ur: "کرسٹل ٹرافی",
    fr: "trophée en cristal",
  },
  centimetres: 24,
  looks: {
    clear: { tint: "#f4f9fc", base: "#15181d", form: "star" },
    blue: { tint: "#7fb4ea", base: "#15181d", form: "flame" },
    gold: { tint: "#f6e2b0", base: "#2a1d12", form: "star" },
  },
  shots: ["front", "detail"],
  sets: { all: { backdrop: "slate" }, detail: { look: [0.5, 0.75, 0.9] } },
  build({ tint, base, form }) {
    const cut = crystal(tint, { opacity: 0.6, envMapIntensity: 2.8 });
    const star = Array.from({ length: 10 }, (_, index): Flat => {
      const [angle, reach] = [(index / 10) * Math.PI * 2 + Math.PI / 2, index % 2 ? 0.32 : 0.72];
      return [Math.cos(angle) * reach, Math.sin(angle) * reach];
    });
    const flame: Flat[] = [
      [-0.5, -0.6],
      [0.5, -0.6],
      [0.72, 0.2],
      [0.3, 1.1],
      [0.06, 0.75],
      [-0.2, 1.35],
      [-0.7, 0.3],
    ];
    return all(
      solid(board(panel(1.3, 0.9, 0.04), 0.42, 0.04), gloss(base), { at: [0, 0.02, 0], turn: [-Math.PI / 2, 0, 0] }),
      solid(box(0.86, 0.2, 0.01, 0), metal("#d8b25a"), { at: [0, 0.25, 0.495] }),
      lettering("CHAMPION 2026", 0.76, 0.11, "#3b2a10", { at: [0, 0.25, 0.505] }),
      solid(
        board(
          outline([
            [-0.36, 0],
            [0.36, 0],
            [0.2, 0.9],
            [-0.2, 0.9],
          ]),
          0.24,
          0.06,
        ),
        cut,
        { at: [0, 0.52, -0.12] },
      ),
      solid(board(outline(form === "star" ? star : flame), 0.16, 0.1), cut, {
        at: [0, form === "star" ? 1.95 : 1.75, -0.08],
      }),
      form === "star" &&
        solid(
          board(outline(star.map(([x, y]): Flat => [x * 0.55, y * 0.55])), 0.02, 0.05),
          crystal("#ffffff", { opacity: 0.8 }),
          { at: [0, 1.95, 0.14] },
        ),
    );
  },
});
