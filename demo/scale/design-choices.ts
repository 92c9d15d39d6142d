import type { Texts } from "../../lib/i18n/locale";
import type { Face } from "../faces";
import type { Chance } from "../random";
import { type DesignChoices, joinValues, valueTexts } from "../texts";
import { featureOf, offers, phraseOf, type Trade } from "../words";
import { jsonField } from "./copy-text";

/** Draws the choices of one design, as `makeDesign` of the demo market does. */
export function drawChoices(trade: Trade, { noun, look }: Face, chance: Chance): DesignChoices {
  const materials = noun.materials ?? trade.materials;
  const sizes = trade.title?.values ?? [];
  const fitting = noun.sizes ?? sizes;
  const size = fitting.length ? chance.pick(fitting) : undefined;
  return {
    noun: noun.names,
    sizeIndex: size === undefined ? (sizes.length - 1) / 2 : sizes.indexOf(size),
    size: size === undefined ? undefined : textsOf(size, trade),
    material: materials.length ? phraseOf(chance.pick(materials)) : undefined,
    features: twoOf(noun.features ?? trade.featureIds, chance).map((id) => featureOf(id, trade)),
    use: phraseOf(chance.pick(noun.uses ?? trade.uses)),
    offer: phraseOf(chance.pick(offers)),
    colorIds: look === "multi" ? [look] : [...new Set([look, ...twoOf(trade.colors, chance)])].filter(isPlain),
  };
}

const isPlain = (colorId: string) => colorId !== "multi";

function twoOf(ids: readonly string[], chance: Chance): string[] {
  if (ids.length < 2) return [...ids];
  const first = chance.whole(0, ids.length - 1);
  const second = (first + chance.whole(1, ids.length - 1)) % ids.length;
  return [ids[first] ?? "", ids[second] ?? ""];
}

/** Formats a design's attributes as a jsonb field: attribute code → language → value. */
export function attributesField(trade: Trade, make: DesignChoices, packed: Texts, chance: Chance): string {
  const entries: string[] = [];
  for (const code of trade.category.attributes) {
    const value = attributeOf(code, trade, make, packed, chance);
    if (value) entries.push(`"${code}":${value}`);
  }
  return `{${entries.join(",")}}`;
}

function attributeOf(
  code: string,
  trade: Trade,
  make: DesignChoices,
  packed: Texts,
  chance: Chance,
): string | undefined {
  const values = trade.attributes[code];
  if (code === "material" && make.material) return textsField(make.material);
  if (code === "color" || code === "shade") return colorsField(make.colorIds);
  if (code === trade.title?.attribute && make.size) return textsField(make.size);
  if (values?.length) return textsField(textsOf(chance.pick(values), trade));
  if (code === "packing") return textsField(packed);
  if (code === "function" && make.features.length) return jsonField(joinValues(make.features));
  return undefined;
}

const values = new Map<string, Texts>();

/** Returns the texts of a value, cached by industry, since two industries may use one id for different phrases. */
function textsOf(value: string, trade: Trade): Texts {
  const key = `${trade.industry.slug} ${value}`;
  const texts = values.get(key) ?? valueTexts(value, trade);
  values.set(key, texts);
  return texts;
}

const fields = new WeakMap<Texts, string>();

function textsField(texts: Texts): string {
  const field = fields.get(texts) ?? jsonField(texts);
  fields.set(texts, field);
  return field;
}

const colorFields = new Map<string, string>();

function colorsField(colorIds: readonly string[]): string {
  const key = colorIds.join();
  const field = colorFields.get(key) ?? jsonField(joinValues(colorIds.map(phraseOf)));
  colorFields.set(key, field);
  return field;
}
