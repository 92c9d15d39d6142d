import { type BufferGeometry, Color, type ColorRepresentation, MeshStandardMaterial } from "three";
import { fabric } from "./materials";
import { type Part, type Place, solid } from "./shapes";

type Pile = {
  /** Of the hair, in units. */
  length?: number;
  /** More are softer and slower to render. */
  layers?: number;
  /** Hairs a unit. */
  density?: number;
  /** How much lighter the tips are. */
  tip?: number;
};

/** A body with hair: shells of the same geometry, each a little larger, with holes where no hair reaches. */
export function furry(
  geometry: BufferGeometry,
  color: ColorRepresentation,
  placed: Place,
  { length = 0.06, layers = 8, density = 46, tip = 0.35 }: Pile = {},
): Part {
  const base = solid(geometry, fabric(new Color(color).multiplyScalar(0.72)), placed);
  const shells = Array.from({ length: layers }, (_, index) => {
    const height = (index + 1) / layers;
    const shell = solid(geometry, hair(color, { height, length, density, tip }), placed);
    shell.castShadow = false;
    return shell;
  });
  return [base, ...shells];
}

function hair(
  color: ColorRepresentation,
  { height, length, density, tip }: Required<Omit<Pile, "layers">> & { height: number },
) {
  const light = new Color(color)
    .lerp(new Color("#ffffff"), tip * height * height * 0.5)
    .multiplyScalar(0.62 + 0.38 * height);
  const material = new MeshStandardMaterial({ color: light, roughness: 1 });
  material.onBeforeCompile = (shader) => {
    Object.assign(shader.uniforms, {
      hairHeight: { value: height },
      hairLength: { value: length },
      hairDensity: { value: density },
    });
    shader.vertexShader = shader.vertexShader
      .replace(
        "#include <common>",
        "#include <common>\nvarying vec3 vAt; uniform float hairHeight; uniform float hairLength;",
      )
      .replace(
        "#include <begin_vertex>",
        `vAt = position;
        vec3 transformed = position + normalize(normal + vec3(0., -.35, 0.) * hairHeight) * hairLength * hairHeight;`,
      );
    shader.fragmentShader = shader.fragmentShader
      .replace(
        "#include <common>",
        `#include <common>
        varying vec3 vAt; uniform float hairHeight; uniform float hairDensity;
        vec3 hashOf(vec3 p) {
          p = fract(p * vec3(.1031, .1030, .0973)); p += dot(p, p.yxz + 33.33); return fract((p.xxy + p.yxx) * p.zyx);
        }`,
      )
      .replace(
        "#include <clipping_planes_fragment>",
        `{
          vec3 q = vAt * hairDensity; vec3 cell = floor(q); vec3 random = hashOf(cell);
          float reach = random.x * .5 + .5; float away = length(q - cell - (.5 + (random - .5) * .5));
          if (away > .74 * (1. - hairHeight / reach * .85)) discard;
        }`,
      );
  };
  material.customProgramCacheKey = () => "hair";
  return material;
}
