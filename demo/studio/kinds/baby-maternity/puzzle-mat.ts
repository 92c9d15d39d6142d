import { kind } from "../../kind";
import { board, type Flat, laid, matte, outline, solid, speckle, times } from "../../stage";

/** A tile with teeth on two sides and their gaps on the others. */
const tile: Flat[] = [0, 1, 2, 3].flatMap((side) =>
  Array.from({ length: 24 }, (_, step): Flat => {
    const along = -0.75 + (step / 24) * 1.5;
    const tooth = (Math.floor((step + 2) / 4) % 2 ? 0.14 : 0) * (side < 2 ? -1 : 1) * 1;
    const out = 0.75 + (side < 2 ? tooth + 0.14 : tooth);
    const turn = (side * Math.PI) / 2;
    return [along * Math.cos(turn) + out * Math.sin(turn), along * Math.sin(turn) - out * Math.cos(turn)];
  }),
);

export const puzzleMat = kind({
  name: "puzzle-mat",
  noun: {
    en: "puzzle play mat",
    zh: "拼图地垫",
    es: "alfombra puzle",
    "pt-br": "tapete de EVA encaixável",
    ru: "коврик-пазл",
    ar: "سجادة لعب تركيبية",
    ur: "پزل پلے میٹ",
    fr: "tapis puzzle",
  },
  centimetres: 90,
  looks: {
    multi: ["#e8566a", "#f2b93f", "#58b06a", "#4a98d4"],
    pink: ["#f5b3c2", "#fbe9ea", "#e8899f", "#fdf6f2"],
    grey: ["#9a9da3", "#e9e6e0", "#c3c5c9", "#7c8087"],
  },
  shots: ["front", "turned", "group"],
  sets: { all: { pitch: 0.6, yaw: -0.4 }, turned: { yaw: 0.75 } },
  build: (colors) =>
    laid(
      times(9, (index) => {
        const [x, y] = [(index % 3) - 1, Math.floor(index / 3) - 1];
        return solid(board(outline(tile, false), 0.1, 0.012), speckle(matte(colors[index % 4] ?? ""), 60, 0.08), {
          at: [x * 1.5, y * 1.5 + (index === 8 ? 0.35 : 0), 0.02],
          turn: [0, 0, index === 8 ? 0.12 : 0],
        });
      }),
    ),
});
