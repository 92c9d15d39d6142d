import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";

/** The arguments, tags and plurals of a message, by which two languages are compared. */
export type MessageShape = {
  /** Argument name → how it is used, such as `plain`, `number`, `plural`, `select(paused,removed)`. */
  arguments: Map<string, string>;
  tags: Set<string>;
  /** Its plurals: argument, type, and the categories it has forms for. */
  plurals: { argument: string; type: "cardinal" | "ordinal"; categories: string[] }[];
};

/** Parses a message. @throws SyntaxError if the text is no ICU message */
export function parseMessageShape(text: string): MessageShape {
  const shape: MessageShape = { arguments: new Map(), tags: new Set(), plurals: [] };
  visit(parse(text), shape);
  return shape;
}

function visit(elements: MessageFormatElement[], shape: MessageShape) {
  for (const element of elements) {
    switch (element.type) {
      case TYPE.argument:
        note(shape, element.value, "plain");
        break;
      case TYPE.number:
      case TYPE.date:
      case TYPE.time:
        note(shape, element.value, TYPE[element.type]);
        break;
      case TYPE.tag:
        shape.tags.add(element.value);
        visit(element.children, shape);
        break;
      case TYPE.select:
        note(shape, element.value, `select(${Object.keys(element.options).sort().join(",")})`);
        for (const option of Object.values(element.options)) visit(option.value, shape);
        break;
      case TYPE.plural:
        note(shape, element.value, "plural");
        shape.plurals.push({
          argument: element.value,
          type: element.pluralType === "ordinal" ? "ordinal" : "cardinal",
          categories: Object.keys(element.options).filter((category) => !category.startsWith("=")),
        });
        for (const option of Object.values(element.options)) visit(option.value, shape);
    }
  }
}

/** Records the use of an argument. One that is plain in one place and a plural in another counts as a plural. */
function note(shape: MessageShape, name: string, use: string) {
  const before = shape.arguments.get(name);
  if (before === undefined || before === "plain") shape.arguments.set(name, use);
}
