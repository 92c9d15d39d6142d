import { CanvasTexture, RepeatWrapping, SRGBColorSpace } from "three";
import { chance } from "./chance";

export type Pen = CanvasRenderingContext2D;

/** A texture drawn by hand; as a material's `map`. Pixels. */
export function printed(width: number, height: number, draw: (pen: Pen, width: number, height: number) => void) {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("no canvas to draw on");
  draw(pen, width, height);
  const texture = new CanvasTexture(canvas);
  texture.colorSpace = SRGBColorSpace;
  texture.anisotropy = 8;
  texture.wrapS = texture.wrapT = RepeatWrapping;
  return texture;
}

const filled = (pen: Pen, color: string, width: number, height: number) => {
  pen.fillStyle = color;
  pen.fillRect(0, 0, width, height);
};

export const stripes = (ground: string, color: string, count = 8, share = 0.5) =>
  printed(512, 512, (pen, width, height) => {
    filled(pen, ground, width, height);
    pen.fillStyle = color;
    for (let index = 0; index < count; index++)
      pen.fillRect(0, (index / count) * height, width, (height / count) * share);
  });

export const dots = (ground: string, color: string, count = 8, size = 0.28) =>
  printed(512, 512, (pen, width, height) => {
    filled(pen, ground, width, height);
    pen.fillStyle = color;
    const step = width / count;
    for (let row = 0; row < count; row++)
      for (let column = 0; column < count; column++) {
        pen.beginPath();
        pen.arc((column + (row % 2 ? 0.75 : 0.25)) * step, (row + 0.5) * step, step * size, 0, 7);
        pen.fill();
      }
  });

export const checks = (ground: string, color: string, count = 6) =>
  printed(512, 512, (pen, width, height) => {
    filled(pen, ground, width, height);
    pen.globalAlpha = 0.55;
    pen.fillStyle = color;
    const step = width / count;
    for (let index = 0; index < count; index += 1) {
      pen.fillRect(index * step, 0, step / 2, height);
      pen.fillRect(0, index * step, width, step / 2);
    }
  });

/** Small flowers, scattered. */
export const florals = (ground: string, petals: string[], count = 46) =>
  printed(768, 768, (pen, width, height) => {
    filled(pen, ground, width, height);
    for (let index = 0; index < count; index++) {
      const [x, y, size] = [chance(0, width), chance(0, height), chance(12, 30)];
      pen.fillStyle = petals[index % petals.length] ?? ground;
      for (let petal = 0; petal < 5; petal++) {
        const angle = (petal / 5) * Math.PI * 2 + index;
        pen.beginPath();
        pen.arc(x + Math.cos(angle) * size * 0.6, y + Math.sin(angle) * size * 0.6, size * 0.5, 0, 7);
        pen.fill();
      }
      pen.fillStyle = "#f4c542";
      pen.beginPath();
      pen.arc(x, y, size * 0.32, 0, 7);
      pen.fill();
    }
  });

/** Lines of words on a ground, centred; each may have its own size in pixels and weight. */
export const words = (
  width: number,
  height: number,
  ground: string,
  lines: { text: string; size: number; color?: string; weight?: number }[],
) =>
  printed(width, height, (pen) => {
    filled(pen, ground, width, height);
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    const total = lines.reduce((sum, line) => sum + line.size * 1.35, 0);
    let y = (height - total) / 2;
    for (const { text, size, color = "#222222", weight = 700 } of lines) {
      pen.fillStyle = color;
      pen.font = `${weight} ${size}px "Noto Sans", "Noto Sans CJK SC", sans-serif`;
      pen.fillText(text, width / 2, y + size * 0.68, width * 0.94);
      y += size * 1.35;
    }
  });

/** Brown board with its fibres, for cartons. */
export const kraft = (draw: (pen: Pen, width: number, height: number) => void = () => {}) =>
  printed(512, 320, (pen, width, height) => {
    filled(pen, "#b98a58", width, height);
    for (let index = 0; index < 900; index++) {
      pen.fillStyle = `rgba(90,60,30,${chance(0, 0.08)})`;
      pen.fillRect(chance(0, width), chance(0, height), chance(0, 40), 1);
    }
    pen.fillStyle = pen.strokeStyle = "#3d2a18";
    draw(pen, width, height);
  });
