import { kind } from "../../kind";
import { all, bothSides, box, fabric, fringe, place, printed, rolled, sheet, solid } from "../../stage";

const patterns = {
  persian: (ground: string, ink: string, light: string) =>
    printed(1024, 700, (pen, width, height) => {
      pen.fillStyle = ink;
      pen.fillRect(0, 0, width, height);
      pen.fillStyle = light;
      pen.fillRect(34, 34, width - 68, height - 68);
      pen.fillStyle = ground;
      pen.fillRect(92, 92, width - 184, height - 184);
      pen.strokeStyle = ink;
      pen.lineWidth = 6;
      for (let index = 0; index < 34; index++) {
        pen.fillStyle = index % 2 ? ground : ink;
        for (const y of [63, height - 63]) pen.fillRect(50 + index * 28, y - 11, 16, 22);
        for (const x of [63, width - 63]) if (index < 22) pen.fillRect(x - 11, 50 + index * 28, 22, 16);
      }
      for (const [size, color] of [
        [250, ink],
        [200, light],
        [150, ground],
        [90, ink],
        [40, light],
      ] as const) {
        pen.fillStyle = color;
        pen.beginPath();
        for (let point = 0; point < 32; point++) {
          const [angle, reach] = [(point / 32) * Math.PI * 2, size * (point % 2 ? 0.86 : 1)];
          pen.lineTo(width / 2 + Math.cos(angle) * reach * 1.3, height / 2 + Math.sin(angle) * reach * 0.8);
        }
        pen.fill();
      }
    }),
  modern: (ground: string, ink: string, light: string) =>
    printed(1024, 700, (pen, width, height) => {
      pen.fillStyle = ground;
      pen.fillRect(0, 0, width, height);
      pen.lineWidth = 20;
      for (let index = 0; index < 7; index++) {
        pen.strokeStyle = index % 2 ? ink : light;
        pen.beginPath();
        pen.ellipse(index * 170, index % 2 ? 120 : 560, 190 + index * 12, 150, 0.4, 0, 7);
        pen.stroke();
      }
    }),
};
export const livingRoomRug = kind({
  name: "living-room-rug",
  noun: {
    en: "living room rug",
    zh: "客厅地毯",
    es: "tapete de sala",
    "pt-br": "tapete de sala",
    ru: "ковёр в гостиную",
    ar: "سجادة غرفة معيشة",
    ur: "ڈرائنگ روم قالین",
    fr: "tapis de salon",
  },
  centimetres: 230,
  looks: {
    grey: { ground: "#a9afb5", ink: "#454d56", light: "#f4f2ec", pattern: "modern" as const },
    blue: { ground: "#2f5478", ink: "#8e2f36", light: "#e6d6b4", pattern: "persian" as const },
    beige: { ground: "#dcc7a2", ink: "#8a5a34", light: "#faf4e6", pattern: "modern" as const },
  },
  shots: ["front", "detail"],
  sets: { all: { pitch: 0.55 }, detail: { look: [0.7, 0.5, 0.9], fit: 2.4 } },
  build({ ground, ink, light, pattern }) {
    const pile = fabric("#ffffff", {
      sheen: 0.12,
      map: patterns[pattern](ground, ink, light),
      threads: 130,
      depth: 0.22,
    });
    const threads = fabric("#efe4cd");
    return all(
      solid(box(3, 0.05, 2.05, 0.02), fabric(ink), { at: [0, 0.025, 0] }),
      solid(sheet(2.98, 2.03), pile, { at: [0, 0.054, 0], turn: [-Math.PI / 2, 0, 0] }),
      bothSides((side) =>
        place(fringe(2.03, 0.14, threads, 60), { at: [side * 1.5, 0.03, 0], turn: [0, (side * Math.PI) / 2, 0] }),
      ),
      place(rolled(0.24, 2.05, fabric(ground), 5), { at: [0.2, 0.3, -1.4], turn: [0, 0.12, 0] }),
    );
  },
});
