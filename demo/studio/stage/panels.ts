import type { Texture } from "three";
import { gloss, lit, matte, metal } from "./materials";
import { type Pen, printed } from "./prints";
import { all, board, type Flat, outline, type Place, place, ring, rod, sheet, solid } from "./shapes";

/** A flat board with round corners, centred, facing +z: phones, panels, cards. */
export function tile(width: number, height: number, radius: number, depth: number, bevel = 0.02) {
  const edge = Math.min(bevel, depth / 2.01);
  const [across, up] = [width / 2 - edge, height / 2 - edge];
  const round = Math.max(0.001, Math.min(radius - edge, across, up));
  const corners: Flat[] = [];
  for (const [index, [x, y]] of (
    [
      [1, 1],
      [-1, 1],
      [-1, -1],
      [1, -1],
    ] as Flat[]
  ).entries())
    for (let step = 0; step <= 8; step++) {
      const angle = ((index + step / 8) * Math.PI) / 2;
      corners.push([x * (across - round) + Math.cos(angle) * round, y * (up - round) + Math.sin(angle) * round]);
    }
  return board(outline(corners), depth - edge * 2, edge).translate(0, 0, edge - depth / 2);
}

/** A round plate facing +z, centred: dials, buttons, lenses. */
export const disc = (radius: number, depth: number, sides = 48, back = radius) =>
  rod(radius, back, depth, sides).rotateX(Math.PI / 2);

/** A flat ring facing +z, centred, with a square section: bezels, washers, hoops. */
export function hoop(outer: number, inner: number, depth: number, bevel = 0.015) {
  const edge = Math.min(bevel, depth / 2.01, (outer - inner) / 2.01);
  const circle = (radius: number): Flat[] =>
    Array.from({ length: 64 }, (_, index) => {
      const angle = (index / 64) * Math.PI * 2;
      return [Math.cos(angle) * radius, Math.sin(angle) * radius];
    });
  return board(outline(circle(outer - edge), false, [circle(inner + edge)]), depth - edge * 2, edge).translate(
    0,
    0,
    edge - depth / 2,
  );
}

/** A closed band seen from the side, an oval about the z axis, so many wide along z: straps, cuffs, collars. */
export function band(width: number, height: number, thickness: number, wide: number, bevel = 0.015) {
  const oval = (across: number, up: number): Flat[] =>
    Array.from({ length: 56 }, (_, index) => {
      const angle = (index / 56) * Math.PI * 2;
      return [Math.cos(angle) * across, Math.sin(angle) * up];
    });
  const shape = outline(oval(width / 2, height / 2), false, [oval(width / 2 - thickness, height / 2 - thickness)]);
  return board(shape, wide - bevel * 2, bevel).translate(0, 0, bevel - wide / 2);
}

/** A print laid on a surface, see-through where nothing is drawn; faces +z. */
export function decal(width: number, height: number, map: Texture, placed: Place = {}) {
  const mesh = solid(sheet(width, height), matte("#ffffff", { map, transparent: true, depthWrite: false }), placed);
  mesh.castShadow = false;
  return mesh;
}

/** A line of letters without a ground, to lay on a surface. */
export function lettering(text: string, width: number, height: number, color = "#ffffff", placed: Place = {}) {
  const pixels = 96;
  const map = printed(Math.max(32, Math.round((width / height) * pixels)), pixels, (pen, across, up) => {
    pen.fillStyle = color;
    pen.textAlign = "center";
    pen.textBaseline = "middle";
    pen.font = `700 ${up * 0.74}px "Noto Sans", "Noto Sans CJK SC", sans-serif`;
    pen.fillText(text, across / 2, up * 0.54, across * 0.98);
  });
  return decal(width, height, map, placed);
}

/** A display that shines with what is drawn on it, 512 pixels across; faces +z. */
export function screen(
  width: number,
  height: number,
  draw: (pen: Pen, across: number, up: number) => void,
  placed: Place = {},
  strength = 0.55,
) {
  const wide = 512;
  const map = printed(wide, Math.round((height / width) * wide), draw);
  const mesh = solid(
    sheet(width, height),
    lit("#ffffff", strength, { map, emissiveMap: map, roughness: 0.25 }),
    placed,
  );
  mesh.castShadow = false;
  return mesh;
}

/** A camera's eye facing +z: a rim, the dark barrel and coated glass. */
export const lens = (radius: number, placed: Place = {}, rim = "#6d737b") =>
  place(
    [
      solid(hoop(radius, radius * 0.78, radius * 0.5), metal(rim, { roughness: 0.3 })),
      solid(disc(radius * 0.82, radius * 0.3), matte("#0b0c0f")),
      solid(ring(radius * 0.55, radius * 0.05), matte("#23262b"), { at: [0, 0, radius * 0.15] }),
      solid(disc(radius * 0.5, radius * 0.1), gloss("#0d1a3a", { iridescence: 1, iridescenceIOR: 1.8 }), {
        at: [0, 0, radius * 0.14],
      }),
      solid(disc(radius * 0.13, 0.01), lit("#9db8ff", 0.7), { at: [-radius * 0.2, radius * 0.2, radius * 0.2] }),
    ],
    placed,
  );

/** Several pieces of a pattern in rows and columns over a surface: `make(column, row)` at its place. */
export const grid = (
  columns: number,
  rows: number,
  step: Flat,
  make: (column: number, row: number) => Parameters<typeof place>[0],
) =>
  all(
    Array.from({ length: columns * rows }, (_, index) => {
      const [column, row] = [index % columns, Math.floor(index / columns)];
      const at: [number, number, number] = [
        (column - (columns - 1) / 2) * step[0],
        ((rows - 1) / 2 - row) * step[1],
        0,
      ];
      return place(make(column, row), { at });
    }),
  );
