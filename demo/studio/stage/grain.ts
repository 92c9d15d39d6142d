import type { MeshStandardMaterial } from "three";

/** Adds GLSL to a material: where a point lies on the object is `vAt`. Numbers are uniforms, so that all share a program. */
function addTo<M extends MeshStandardMaterial>(
  material: M,
  name: string,
  numbers: Record<string, number>,
  fragments: Record<string, string>,
  declarations = "",
): M {
  const uniforms = Object.entries(numbers);
  const declared = uniforms.map(([uniform]) => `uniform float ${uniform};`).join(" ");
  material.onBeforeCompile = (shader) => {
    for (const [uniform, value] of uniforms) shader.uniforms[uniform] = { value };
    shader.vertexShader = shader.vertexShader
      .replace("#include <common>", "#include <common>\nvarying vec3 vAt;")
      .replace("#include <begin_vertex>", "#include <begin_vertex>\nvAt = position;");
    shader.fragmentShader = shader.fragmentShader.replace(
      "#include <common>",
      `#include <common>\nvarying vec3 vAt; ${declared}\n${declarations}`,
    );
    for (const [chunk, code] of Object.entries(fragments))
      shader.fragmentShader = shader.fragmentShader.replace(`#include <${chunk}>`, `#include <${chunk}>\n${code}`);
  };
  material.customProgramCacheKey = () => name;
  return material;
}

const hash = `float hashOf(vec3 p) { p = fract(p * .1031); p += dot(p, p.zyx + 31.32); return fract((p.x + p.y) * p.z); }`;

/** Threads over and under each other. */
export const weave = <M extends MeshStandardMaterial>(material: M, threads: number, depth: number): M =>
  addTo(
    material,
    "weave",
    { grainThreads: threads, grainDepth: depth },
    {
      color_fragment: `{
      vec3 q = vAt * grainThreads;
      float thread = sin(q.x) * sin(q.y) * .5 + sin(q.y + q.z) * .3 + sin(q.z * .9) * .2;
      diffuseColor.rgb *= 1. + grainDepth * thread;
    }`,
    },
  );

/** Small cells that differ: in tone as in leather and stone, or in how they face the light, as in glitter. */
export const speckle = <M extends MeshStandardMaterial>(
  material: M,
  cells: number,
  depth: number,
  isTilted = false,
): M =>
  addTo(
    material,
    `speckle ${isTilted}`,
    { grainCells: cells, grainDepth: depth },
    isTilted
      ? {
          normal_fragment_maps: `{
            vec3 cell = floor(vAt * grainCells);
            vec3 tilt = vec3(hashOf(cell), hashOf(cell + 7.), hashOf(cell + 13.)) - .5;
            normal = normalize(normal + grainDepth * tilt);
          }`,
        }
      : {
          color_fragment: `diffuseColor.rgb *= 1. + grainDepth * (hashOf(floor(vAt * grainCells)) - .5);`,
        },
    hash,
  );

/** Rings and streaks along one axis: timber, bamboo, rattan. */
export const streaks = <M extends MeshStandardMaterial>(material: M, axis: "x" | "y" | "z", depth = 0.18): M => {
  const across = axis === "x" ? "vAt.yz" : axis === "y" ? "vAt.xz" : "vAt.xy";
  return addTo(
    material,
    `streaks ${axis}`,
    { grainDepth: depth },
    {
      color_fragment: `{
      vec2 q = ${across};
      float ring = sin(length(q + .13) * 62. + sin(vAt.${axis} * 2.3) * 2.) * .5 + sin(q.x * 210. + q.y * 160.) * .25;
      diffuseColor.rgb *= 1. + grainDepth * ring;
    }`,
    },
  );
};
