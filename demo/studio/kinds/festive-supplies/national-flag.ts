import { kind } from "../../kind";
import { all, ball, box, dyed, fabric, gloss, metal, printed, ring, rod, shaped, sheet, solid } from "../../stage";

const bands: Record<string, { colors: string[]; isUpright: boolean }> = {
  green: { colors: ["#0b7a45", "#f6f4ee", "#c8202f"], isUpright: true },
  blue: { colors: ["#1f3f94", "#f6f4ee", "#c8202f"], isUpright: true },
  yellow: { colors: ["#1b1b1d", "#c8202f", "#f2bd2e"], isUpright: false },
  white: { colors: ["#f6f4ee", "#2b52a5", "#c8202f"], isUpright: false },
};

export const nationalFlag = kind({
  name: "national-flag",
  noun: {
    en: "national flag",
    zh: "各国国旗",
    es: "bandera nacional",
    "pt-br": "bandeira nacional",
    ru: "национальный флаг",
    ar: "علم وطني",
    ur: "قومی جھنڈا",
    fr: "drapeau national",
  },
  centimetres: 150,
  looks: { green: "green", blue: "blue", yellow: "yellow" },
  shots: ["front", "carton"],
  sets: { front: { yaw: -0.15, pitch: 0.1 } },
  build(name) {
    const { colors, isUpright } = bands[name] ?? { colors: [], isUpright: true };
    const map = printed(384, 256, (pen, width, height) => {
      for (const [index, color] of colors.entries()) {
        pen.fillStyle = color;
        if (isUpright) pen.fillRect((index * width) / 3, 0, width / 3 + 1, height);
        else pen.fillRect(0, (index * height) / 3, width, height / 3 + 1);
      }
      pen.strokeStyle = "#00000026";
      pen.setLineDash([6, 4]);
      pen.strokeRect(5, 5, width - 10, height - 10);
    });
    const cloth = shaped(sheet(2.4, 1.6, 60, 30), (point) => {
      const away = (point.x + 1.2) / 2.4;
      point.z = Math.sin(away * 8 - point.y * 0.9) * 0.16 * away;
      point.y -= away * away * 0.22;
    });
    return all(
      solid(cloth, dyed(map, { threads: 240, depth: 0.06 }), { at: [1.24, 2.6, 0] }),
      solid(rod(0.04, 0.04, 3.5), metal("#d9dce0", { roughness: 0.3 }), { at: [0, 1.75, 0] }),
      solid(ball(0.08, 24), metal("#d9a441"), { at: [0, 3.55, 0] }),
      solid(rod(0.3, 0.36, 0.12), gloss("#2b2d31"), { at: [0, 0.06, 0] }),
      [3.32, 1.9].map((y) =>
        solid(ring(0.05, 0.015), metal("#c9a45a"), { at: [0.04, y, 0], turn: [Math.PI / 2, 0, 0] }),
      ),
    );
  },
  carton: { count: [4, 3, 2], build: (name) => folded((bands[name] ?? { colors: [] }).colors) },
});

const folded = (colors: string[]) =>
  all(
    colors.map((color, index) => solid(box(1, 0.12, 0.24, 0.04), fabric(color), { at: [0, 0.06, (index - 1) * 0.22] })),
  );
