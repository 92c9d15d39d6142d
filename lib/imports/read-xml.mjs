import { SaxesParser } from "saxes";
import { Refused } from "./refused.mjs";

const chunk = 1 << 18;

/**
 * Parses XML and calls the handlers with the local names of elements. @throws Refused for a document type declaration
 */
export function readXml(bytes, { open = () => {}, close = () => {}, text = () => {} }) {
  const parser = new SaxesParser({ position: false });
  const local = (name) => name.slice(name.indexOf(":") + 1);
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", () => {
    throw new Refused("broken");
  });
  parser.on("opentag", ({ name, attributes }) => open(local(name), attributes));
  parser.on("closetag", ({ name }) => close(local(name)));
  parser.on("text", text);
  parser.on("cdata", text);
  const decoder = new TextDecoder("utf-8");
  for (let at = 0; at < bytes.length; at += chunk)
    parser.write(decoder.decode(bytes.subarray(at, at + chunk), { stream: true }));
  parser.write(decoder.decode()).close();
}
