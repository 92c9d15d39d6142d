import {
  Color,
  type ColorRepresentation,
  DoubleSide,
  MeshPhysicalMaterial,
  type MeshPhysicalMaterialParameters,
  MeshStandardMaterial,
} from "three";
import { speckle, weave } from "./grain";

type Extra = Omit<MeshPhysicalMaterialParameters, "color">;

const physical = (color: ColorRepresentation, preset: Extra, extra: Extra = {}) =>
  new MeshPhysicalMaterial({ color, ...preset, ...extra });
const standard = (color: ColorRepresentation, preset: Extra, extra: Extra = {}) =>
  new MeshStandardMaterial({ color, ...preset, ...extra });

/** ABS and PP parts: a soft shine. */
export const plastic = (color: ColorRepresentation, extra?: Extra) =>
  physical(color, { roughness: 0.38, clearcoat: 0.35, clearcoatRoughness: 0.25 }, extra);

/** Paper, unglazed clay, rubber, foam: no shine. */
export const matte = (color: ColorRepresentation, extra?: Extra) => standard(color, { roughness: 0.8 }, extra);

/** Glaze, lacquer, nail polish. */
export const gloss = (color: ColorRepresentation, extra?: Extra) =>
  physical(color, { roughness: 0.12, clearcoat: 1, clearcoatRoughness: 0.05 }, extra);

/** Chrome, steel, brass. Roughness 0.1 mirrors, 0.45 is brushed. */
export const metal = (color: ColorRepresentation, extra?: Extra) =>
  standard(color, { metalness: 1, roughness: 0.22 }, extra);

/** Woven, knitted or felted cloth. `threads` a unit of length, `depth` of the pattern from 0 to 1. */
export function fabric(
  color: ColorRepresentation,
  { threads = 260, depth = 0.2, ...extra }: Extra & { threads?: number; depth?: number } = {},
) {
  const sheenColor = new Color(color).lerp(new Color("#ffffff"), 0.45);
  const material = physical(color, { roughness: 0.95, sheen: 0.7, sheenRoughness: 0.6, sheenColor }, extra);
  return weave(material, threads, depth);
}

/** Satin, silk and lamé: cloth that catches the light. */
export const satin = (color: ColorRepresentation, extra?: Extra) =>
  physical(color, { roughness: 0.42, sheen: 1, sheenRoughness: 0.3, side: DoubleSide }, extra);

export const leather = (color: ColorRepresentation, extra?: Extra) =>
  speckle(physical(color, { roughness: 0.55, clearcoat: 0.18, clearcoatRoughness: 0.5 }, extra), 90, 0.08);

export const rubber = (color: ColorRepresentation, extra?: Extra) => standard(color, { roughness: 0.65 }, extra);

/** Clear or tinted glass and acrylic. */
export const glass = (color: ColorRepresentation = "#eef4f6", extra?: Extra) =>
  physical(
    color,
    { roughness: 0.04, transparent: true, opacity: 0.4, clearcoat: 1, envMapIntensity: 1.7, side: DoubleSide },
    extra,
  );

/** Cut crystal and gems: facets, a touch of colour in the light. */
export const crystal = (color: ColorRepresentation = "#ffffff", extra?: Extra) =>
  physical(
    color,
    {
      roughness: 0.02,
      transparent: true,
      opacity: 0.55,
      ior: 2.2,
      envMapIntensity: 2.4,
      iridescence: 0.5,
      iridescenceIOR: 1.6,
      flatShading: true,
      side: DoubleSide,
    },
    extra,
  );

/** What shines by itself: bulbs, screens, signs. */
export const lit = (color: ColorRepresentation, intensity = 1.2, extra?: Extra) =>
  standard(color, { emissive: color, emissiveIntensity: intensity, roughness: 0.6 }, extra);

/** Glitter on ornaments, shoes and party goods. */
export const glitter = (color: ColorRepresentation, extra?: Extra) =>
  speckle(standard(color, { metalness: 0.85, roughness: 0.4 }, extra), 70, 0.9, true);
