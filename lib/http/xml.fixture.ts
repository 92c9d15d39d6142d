import { SaxesParser } from "saxes";

/** An element as a strict parser reads it; `text` is that of the element and its children. */
export class XmlNode {
  text = "";
  readonly children: XmlNode[] = [];

  constructor(
    readonly name: string,
    readonly attributes: Readonly<Record<string, string>>,
  ) {}

  /** Returns its children of that name. */
  all = (name: string): XmlNode[] => this.children.filter((child) => child.name === name);

  /** Returns the text of its only child of that name. @throws if there is none or more than one */
  textOf(name: string): string {
    const [found, another] = this.all(name);
    if (!found || another) throw new Error(`<${this.name}> has ${this.all(name).length} <${name}>`);
    return found.text;
  }
}

/** Parses a document and returns its root. @throws if it is not well-formed XML 1.0 with namespaces */
export function parseXml(xml: string): XmlNode {
  const parser = new SaxesParser({ xmlns: true });
  const document = new XmlNode("", {});
  const open = [document];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const node = new XmlNode(
      name,
      Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
    );
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on("text", (text) => {
    for (const node of open) node.text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  const [root] = document.children;
  if (!root) throw new Error("no element at all");
  return root;
}
