import type { BufferGeometry } from "three";
import { all, board, bothSides, box, fabric, furry, type Point, panel, solid, type Vector2, wood } from "../../stage";

/** Terry, fleece or wool: cloth with a short pile. */
export const piled = (geometry: BufferGeometry, color: string, at: Point = [0, 0, 0], length = 0.03) =>
  all(furry(geometry, color, { at }, { length, layers: 5, density: 58, tip: 0.25 }));

/** A mattress with a head board, its top at y 0.62, its foot towards +z. */
export const bedstead = (timber = "#a87848", ticking = "#f2efe8") =>
  all(
    solid(box(2.5, 0.36, 3, 0.12), fabric(ticking), { at: [0, 0.44, 0] }),
    solid(box(2.6, 0.2, 3.1, 0.04), wood(timber), { at: [0, 0.18, 0] }),
    solid(board(panel(2.7, 1.1, 0.12), 0.08, 0.03), wood(timber), { at: [0, 0.72, -1.66] }),
    bothSides((side) =>
      [-1.3, 1.3].map((z) => solid(box(0.14, 0.2, 0.14, 0.03), wood(timber, "y"), { at: [side * 1.15, 0.02, z] })),
    ),
  );

/** A pattern that repeats so often over a surface. */
export const repeated = <T extends { repeat: Vector2 }>(texture: T, across: number, up = across): T => {
  texture.repeat.set(across, up);
  return texture;
};
