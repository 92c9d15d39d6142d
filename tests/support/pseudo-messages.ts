import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type MessageFormatElement, parse, TYPE } from "@formatjs/icu-messageformat-parser";
import { printAST } from "@formatjs/icu-messageformat-parser/printer.js";
import { messageFolders } from "@/messages";
import { root } from "../../scripts/sources";

const plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const accented = "ȧƀƈḓḗƒɠħīĵķŀḿƞǿƥɋřşŧŭṽẇẋẏẑȦƁƇḒḖƑƓĦĪĴĶĿḾȠǾƤɊŘŞŦŬṼẆẊẎẐ";
const toAccented = new Map([...plain].map((letter, index) => [letter, [...accented][index] ?? letter]));

/** `en-XA`: every letter accented, and every word 40 % longer, as German and Russian are. */
export const accent = (text: string): string =>
  text.replace(
    /[A-Za-z]+/g,
    (word) => [...word].map((letter) => toAccented.get(letter)).join("") + "~".repeat(Math.ceil(word.length * 0.4)),
  );

/** `ar-XB`: every word is written from right to left, for developers who read no Arabic. */
export const mirror = (text: string): string => text.replace(/[A-Za-z]+/g, (word) => `\u202e${word}\u202c`);

/** Changes the texts of a message and keeps its arguments, tags and selectors. */
export function changeWords(message: string, change: (text: string) => string): string {
  const visit = (element: MessageFormatElement): MessageFormatElement => {
    if (element.type === TYPE.literal) return { ...element, value: change(element.value) };
    if (element.type === TYPE.tag) return { ...element, children: element.children.map(visit) };
    if (element.type !== TYPE.plural && element.type !== TYPE.select) return element;
    const options = Object.entries(element.options).map(([name, { value, ...rest }]) => [
      name,
      { ...rest, value: value.map(visit) },
    ]);
    return { ...element, options: Object.fromEntries(options) };
  };
  return printAST(parse(message).map(visit));
}

type Tree = { [key: string]: string | Tree };

const changeTree = (tree: Tree, change: (text: string) => string): Tree =>
  Object.fromEntries(
    Object.entries(tree).map(([key, value]) => [
      key,
      typeof value === "string" ? changeWords(value, change) : changeTree(value, change),
    ]),
  );

/** Writes a copy of messages/ with `en-XA` in place of English and `ar-XB` in place of Arabic. */
export function writePseudoMessages(folder: string): void {
  const messages = path.join(root, "messages");
  for (const name of Object.values(messageFolders)) {
    mkdirSync(path.join(folder, name), { recursive: true });
    const english = JSON.parse(readFileSync(path.join(messages, name, "en.json"), "utf8")) as Tree;
    for (const file of readdirSync(path.join(messages, name)))
      writeFileSync(path.join(folder, name, file), readFileSync(path.join(messages, name, file)));
    writeFileSync(path.join(folder, name, "en.json"), JSON.stringify(changeTree(english, accent)));
    writeFileSync(path.join(folder, name, "ar.json"), JSON.stringify(changeTree(english, mirror)));
  }
}
