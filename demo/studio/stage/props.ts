import { Box3, Color, DoubleSide, type Group, type Object3D, Vector3 } from "three";
import { streaks } from "./grain";
import { fabric, gloss, lit, matte, metal } from "./materials";
import { kraft, printed } from "./prints";
import {
  all,
  around,
  ball,
  bothSides,
  box,
  type Part,
  type Point,
  place,
  ring,
  sheet,
  solid,
  turned,
  wire,
} from "./shapes";

/** Timber with its grain along an axis. */
export const wood = (color = "#b98552", axis: "x" | "y" | "z" = "x") =>
  streaks(matte(color, { roughness: 0.62 }), axis, 0.14);

/** An object scaled so that it fits a box, its lowest point on the floor and its middle at `at`. */
export function fitted(object: Object3D, size: Point, at: Point = [0, 0, 0], turn: Point = [0, 0, 0]): Group {
  const bounds = new Box3().setFromObject(object, true);
  const extent = bounds.getSize(new Vector3());
  const middle = bounds.getCenter(new Vector3());
  const scale = Math.min(size[0] / extent.x, size[1] / extent.y, size[2] / extent.z);
  return place(place(object, { at: [-middle.x, -bounds.min.y, -middle.z] }), { at, turn, scale });
}

/** An object scaled to its true size: its longest side so many centimetres, one unit being ten of them. */
export function sized(object: Object3D, centimetres: number, at: Point = [0, 0, 0], turn: Point = [0, 0, 0]): Group {
  const side = centimetres / 10;
  return fitted(object, [side, side, side], at, turn);
}

/** A ruler of 20 cm, lying; one unit is 10 cm, as for all props below. */
export function ruler(at: Point = [0, 0, 0], turn: Point = [0, 0, 0]) {
  const scale = printed(1024, 128, (pen, width, height) => {
    pen.fillStyle = "#f3d694";
    pen.fillRect(0, 0, width, height);
    pen.fillStyle = "#4a3617";
    pen.font = '30px "Noto Sans", sans-serif';
    for (let mark = 0; mark <= 100; mark++) {
      const x = 24 + (mark / 100) * 976;
      pen.fillRect(x, 0, 2, mark % 10 === 0 ? 52 : mark % 5 === 0 ? 38 : 24);
      if (mark % 10 === 0 && mark < 100) pen.fillText(String(mark / 5), x + 5, 92);
    }
  });
  return place(
    [
      solid(box(2.1, 0.03, 0.3, 0.01), matte("#f3d694"), { at: [0, 0.015, 0] }),
      solid(sheet(2.08, 0.28), matte("#ffffff", { map: scale }), { at: [0, 0.033, 0], turn: [-Math.PI / 2, 0, 0] }),
    ],
    { at, turn },
  );
}

/** A mug, 9 cm high. */
export const mug = (at: Point = [0, 0, 0], color = "#e9e2d6") =>
  place(
    [
      solid(
        turned([
          [0.001, 0],
          [0.36, 0],
          [0.4, 0.04],
          [0.41, 0.86],
          [0.4, 0.9],
          [0.37, 0.88],
          [0.36, 0.1],
          [0.001, 0.08],
        ]),
        gloss(color, { side: DoubleSide }),
      ),
      solid(ring(0.24, 0.05), gloss(color), { at: [0.46, 0.46, 0] }),
    ],
    { at },
  );

/** A table top for things that stand on one; its surface at y 0. Counts as background: the camera does not fit it. */
export function tableTop(width: number, depth: number, color = "#b98552"): Group {
  return background(solid(box(width, 0.2, depth, 0.04), wood(color), { at: [0, -0.1, 0] }));
}

/** A wall behind what hangs on it, its face at z 0; counts as background. */
export const wall = (color = "#e7e1d6", size = 60): Group =>
  background(solid(sheet(size, size), matte(color), { at: [0, size / 2 - 4, 0] }));

/** A shelf of timber for shops and rooms; its top at y 0. */
export const shelf = (width: number, depth = 1, color = "#c9a06c"): Group =>
  all(solid(box(width, 0.12, depth, 0.03), wood(color), { at: [0, -0.06, 0] }));

/** Marks a part as what the camera need not show whole. */
export function background(part: Part): Group {
  const group = all(part);
  group.traverse((object) => {
    object.userData.isBackground = true;
  });
  return group;
}

/** Halo of a lamp: soft light around a point, always facing +z. */
export function glow(color: string, radius: number, at: Point = [0, 0, 0], strength = 0.7) {
  const halo = printed(256, 256, (pen) => {
    const gradient = pen.createRadialGradient(128, 128, 0, 128, 128, 128);
    gradient.addColorStop(0, "rgba(255,255,255,1)");
    gradient.addColorStop(0.25, "rgba(255,255,255,.45)");
    gradient.addColorStop(1, "rgba(255,255,255,0)");
    pen.fillStyle = gradient;
    pen.fillRect(0, 0, 256, 256);
  });
  const material = lit(color, 1, {
    map: halo,
    alphaMap: halo,
    transparent: true,
    opacity: strength,
    depthWrite: false,
  });
  material.color = new Color("#000000");
  const mesh = solid(sheet(radius * 2, radius * 2), material, { at });
  mesh.castShadow = mesh.receiveShadow = false;
  mesh.userData.isBackground = true;
  return mesh;
}

/** A row of something round a string, bead by bead, along a closed or open line of points. */
export const beads = (points: Point[], make: (index: number) => Part) =>
  points.map((at, index) => place(make(index), { at }));

/** An open carton of 2.6 × 1.9 units, 1.25 high; its rim at y 1.25. */
export function carton(lines: string[] = ["CTN  12 PCS", "G.W. 8.4 KG   N.W. 7.6 KG", "MEAS 60×45×38 CM"]): Group {
  const [width, height, depth, thick] = [2.6, 1.25, 1.9, 0.05];
  const bare = matte("#b98a58", { roughness: 0.9 });
  const face = kraft((pen) => {
    pen.font = 'bold 44px "Noto Sans", sans-serif';
    pen.fillText(lines[0] ?? "", 36, 100);
    pen.font = '24px "Noto Sans", sans-serif';
    for (const [index, line] of lines.slice(1).entries()) pen.fillText(line, 36, 160 + index * 44);
    pen.lineWidth = 4;
    pen.strokeRect(396, 52, 84, 84);
    pen.font = 'bold 50px "Noto Sans", sans-serif';
    pen.fillText("↑↑", 404, 112);
  });
  const flap = (length: number, side: number) => solid(box(length, side, thick, 0.01), bare, { at: [0, side / 2, 0] });
  return all(
    solid(box(width, height, thick, 0), matte("#ffffff", { map: face, roughness: 0.9 }), {
      at: [0, height / 2, depth / 2],
    }),
    solid(box(width, height, thick, 0.01), bare, { at: [0, height / 2, -depth / 2] }),
    bothSides((side) => [
      solid(box(thick, height, depth, 0.01), bare, { at: [(side * width) / 2, height / 2, 0] }),
      place(flap(depth, 0.7), { at: [(side * width) / 2, height, 0], turn: [0, Math.PI / 2, side * 0] }).rotateX(
        side * 1.05,
      ),
    ]),
    solid(box(width, thick, depth, 0.01), bare, { at: [0, thick / 2, 0] }),
    place(flap(width, 0.9), { at: [0, height, -depth / 2], turn: [-0.75, 0, 0] }),
    place(flap(width, 0.7), { at: [0, height, depth / 2], turn: [1.75, 0, 0] }),
  );
}

/** A chain of links along points, for bags, necklaces and keys. */
export const chain = (points: Point[], radius = 0.03, color = "#d8b25a") => {
  const links = metal(color, { roughness: 0.2 });
  return points.map((at, index) =>
    solid(ring(radius * 2, radius * 0.55, Math.PI * 2, 20), links, { at, turn: [0, index % 2 ? Math.PI / 2 : 0, 0] }),
  );
};

/** A ring of cloth, gathered: scrunchies, ruffles and skirts. */
export const gathers = (radius: number, thickness: number, folds: number, color: string) =>
  around(folds, (angle) =>
    solid(ball(thickness, 16), fabric(color, { threads: 90, depth: 0.08 }), {
      at: [Math.cos(angle) * radius, Math.sin(angle) * radius, 0],
      turn: [0, 0, angle],
      scale: [1, 0.55, 1.05],
    }),
  );

/** A string or cord along points. */
export const cord = (points: Point[], color = "#b0894a", radius = 0.02) =>
  solid(wire(points, radius), fabric(color, { threads: 120, depth: 0.1 }));
