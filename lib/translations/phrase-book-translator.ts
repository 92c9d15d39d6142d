import { saidLines } from "./in-language";
import { recognisePhrases } from "./phrase-lines";
import type { Translator } from "./translator";

/** Says what consists wholly of phrases of the book, exactly, and nothing else. */
export const phraseBookTranslator: Translator = {
  name: "phrase book",
  async translate({ text, from, to }) {
    const found = recognisePhrases(text, from);
    if (!found?.isWhole) return undefined;
    const said = saidLines(found.lines, to);
    return text
      .split("\n")
      .map((line, index) => said.get(index) ?? line)
      .join("\n");
  },
};
