import { kind } from "../../kind";
import { all, board, box, corners, gloss, metal, panel, place, printed, sheet, softened, solid } from "../../stage";
import { pencil } from "./parts";

const rainbow = [
  "#d8392f",
  "#ef7a2c",
  "#f6c333",
  "#9ccb3f",
  "#3f9f4f",
  "#35b0a6",
  "#3f8fd6",
  "#3a52b5",
  "#7a4fb5",
  "#c0509c",
  "#7a4a2c",
  "#2b2d31",
];
export const colourPencils = kind({
  name: "colour-pencils",
  noun: {
    en: "colouring pencil set",
    zh: "彩色铅笔套装",
    es: "set de lápices de colores",
    "pt-br": "kit de lápis de cor",
    ru: "набор цветных карандашей",
    ar: "طقم أقلام تلوين",
    ur: "رنگین پنسل سیٹ",
    fr: "crayons de couleur",
  },
  centimetres: 20,
  looks: { multi: { tin: "#f3efe4", art: "#3f8fd6" }, pink: { tin: "#f4c6d0", art: "#d8392f" } },
  shots: ["front"],
  sets: { all: { pitch: 0.75, yaw: -0.25 }, detail: { look: [0.5, 0.6, 0.2], fit: 2.2 }, carton: { pitch: 0.62 } },
  build({ tin, art }) {
    const shell = metal(tin, { metalness: 0.3, roughness: 0.35 });
    const cover = printed(512, 480, (pen, width, height) => {
      pen.fillStyle = tin;
      pen.fillRect(0, 0, width, height);
      for (const [index, color] of rainbow.entries()) {
        pen.strokeStyle = color;
        pen.lineWidth = 12;
        pen.beginPath();
        pen.arc(width / 2, height * 0.95, 330 - index * 16, Math.PI, 0);
        pen.stroke();
      }
      pen.fillStyle = art;
      pen.font = '800 44px "Noto Sans", sans-serif';
      pen.textAlign = "center";
      pen.fillText("COLOUR PENCILS", width / 2, 80);
      pen.fillText("12", width / 2, height - 60);
    });
    return all(
      solid(board(panel(2.3, 2.15, 0.12, [softened(corners(2.2, 2.05), 0.1, true)]), 0.14, 0.02), shell, {
        at: [0, 0.02, 0.2],
        turn: [-Math.PI / 2, 0, 0],
      }),
      solid(box(2.26, 0.04, 2.1, 0.02), shell, { at: [0, 0.03, 0.2] }),
      rainbow.map((color, index) =>
        pencil(color, { at: [(index - 5.5) * 0.178, 0.13, 1.14], turn: [-Math.PI / 2, 0, 0] }),
      ),
      place(
        [
          solid(board(panel(2.34, 2.18, 0.12), 0.06, 0.02), shell),
          solid(sheet(2.2, 2.04), gloss("#ffffff", { map: cover }), { at: [0, 0, 0.09] }),
        ],
        { at: [0, 0.95, -1.25], turn: [-0.45, 0, 0] },
      ),
    );
  },
});
