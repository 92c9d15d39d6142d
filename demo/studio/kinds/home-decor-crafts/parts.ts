import type { Material, Texture } from "three";
import { all, board, box, corners, matte, type Pen, panel, printed, sheet, solid } from "../../stage";

const scenes = {
  hills(pen: Pen, width: number, height: number) {
    wash(pen, width, height, "#f3d9b8", "#e9a77f");
    disk(pen, width * 0.62, height * 0.34, height * 0.13, "#f7efe0");
    const ridges: [color: string, level: number][] = [
      ["#c98f7a", 0.5],
      ["#8a6f86", 0.62],
      ["#4f5d7d", 0.74],
      ["#2b3d57", 0.86],
    ];
    for (const [index, [color, level]] of ridges.entries()) ridge(pen, width, height, color, level, index);
  },
  leaves(pen: Pen, width: number, height: number) {
    wash(pen, width, height, "#f6f1e6", "#efe6d4");
    for (let index = 0; index < 11; index++) {
      const [side, y] = [index % 2 ? 1 : -1, height * (0.88 - index * 0.068)];
      pen.fillStyle = ["#5f7f63", "#86a07a", "#3f5f4d"][index % 3] ?? "#5f7f63";
      pen.beginPath();
      pen.ellipse(width / 2 + side * width * 0.14, y - height * 0.03, width * 0.15, height * 0.035, side * -0.6, 0, 7);
      pen.fill();
    }
    pen.fillStyle = "#5a4a38";
    pen.fillRect(width * 0.496, height * 0.1, width * 0.01, height * 0.82);
  },
  shapes(pen: Pen, width: number, height: number) {
    wash(pen, width, height, "#f3ece0", "#eadfcb");
    disk(pen, width * 0.4, height * 0.4, height * 0.2, "#c9694a");
    disk(pen, width * 0.62, height * 0.58, height * 0.17, "#2f4a5f");
    pen.fillStyle = "#d9a94a";
    pen.fillRect(width * 0.16, height * 0.7, width * 0.5, height * 0.08);
    pen.strokeStyle = "#2b2d31";
    pen.lineWidth = height * 0.012;
    pen.beginPath();
    pen.ellipse(width * 0.52, height * 0.44, width * 0.3, height * 0.36, 0.4, 0, 7);
    pen.stroke();
  },
  sea(pen: Pen, width: number, height: number) {
    wash(pen, width, height, "#cfe4ee", "#f4e8d4");
    for (let index = 0; index < 9; index++)
      ridge(
        pen,
        width,
        height,
        ["#2f7f9c", "#58a3b8", "#1f5f80", "#e9f3f3"][index % 4] ?? "#2f7f9c",
        0.48 + index * 0.055,
        index * 2,
      );
    disk(pen, width * 0.3, height * 0.24, height * 0.09, "#f7c873");
  },
};
export type Scene = keyof typeof scenes;

/** A picture of a scene, to hang or to frame. */
export const scene = (
  name: Scene,
  width = 600,
  height = 800,
  then: (pen: Pen, width: number, height: number) => void = () => {},
) =>
  printed(width, height, (pen) => {
    scenes[name](pen, width, height);
    then(pen, width, height);
  });

function wash(pen: Pen, width: number, height: number, from: string, to: string): void {
  const sky = pen.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, from);
  sky.addColorStop(1, to);
  pen.fillStyle = sky;
  pen.fillRect(0, 0, width, height);
}

function disk(pen: Pen, x: number, y: number, radius: number, color: string): void {
  pen.fillStyle = color;
  pen.beginPath();
  pen.arc(x, y, radius, 0, 7);
  pen.fill();
}

function ridge(pen: Pen, width: number, height: number, color: string, level: number, seed: number): void {
  pen.fillStyle = color;
  pen.beginPath();
  pen.moveTo(0, height);
  for (let x = 0; x <= width; x += 8)
    pen.lineTo(
      x,
      height * (level + 0.06 * Math.sin((x / width) * 6 + seed * 2) + 0.025 * Math.sin((x / width) * 15 + seed)),
    );
  pen.lineTo(width, height);
  pen.fill();
}

/** A frame with its picture, mount and glass, facing +z, its middle at the origin. */
export const framed = (
  width: number,
  height: number,
  moulding: Material,
  picture: Texture,
  { rim = 0.12, mount = 0.18 } = {},
) =>
  all(
    solid(board(panel(width, height, 0.03, [corners(width - rim * 2, height - rim * 2)]), 0.08, 0.03), moulding),
    solid(sheet(width - rim * 2, height - rim * 2), matte("#faf8f2"), { at: [0, 0, 0.04] }),
    solid(sheet(width - (rim + mount) * 2, height - (rim + mount) * 2), matte("#ffffff", { map: picture }), {
      at: [0, 0, 0.045],
    }),
    solid(box(width, height, 0.03, 0), matte("#8a7458"), { at: [0, 0, 0] }),
  );
