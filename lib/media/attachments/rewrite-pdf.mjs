// Copies the pages of a PDF into a fresh one, with what is drawn on them and nothing that acts. Plain JavaScript, as it
// runs in a child process.
import { unpackObjects } from "./unpack-objects.mjs";

/** The library in one file: its 190 modules one by one take five times as long to read. */
const library = await import(new URL("../dist/pdf-lib.esm.min.js", import.meta.resolve("@cantoo/pdf-lib")));
const { PDFArray, PDFDict, PDFDocument, PDFInvalidObject, PDFName, PDFNumber } = library;
const { PDFPageLeaf, PDFPageTree, PDFRef, PDFStream } = library;
const { beginDocument, isTooMuch } = unpackObjects(library);

const keys = (...names) => new Set(names.map((each) => PDFName.of(each)));
const key = (name) => PDFName.of(name);

/** What a page is made of; its parent hands down what it does not say itself. */
const ofPage = keys("Type", "Parent", "MediaBox", "CropBox", "Rotate", "UserUnit", "Resources", "Contents", "Group");
/** Scripts and actions, files within files, players, and what programs and people note about themselves. */
const never = keys(
  ...["OpenAction", "AA", "JS", "JavaScript", "Launch", "Names", "AcroForm", "XFA", "Dests", "OC", "Properties"],
  ...["EmbeddedFiles", "EmbeddedFile", "EF", "AF", "Ref", "OPI", "Alternates"],
  ...["RichMedia", "RichMediaContent", "RichMediaSettings", "Rendition", "Movie", "Sound"],
  ...["Metadata", "PieceInfo", "Info", "LastModified"],
);
/** By these a stream says that its bytes lie in another file. */
const elsewhere = keys("F", "FFilter", "FDecodeParms");

/** `{ bytes, pages }`, or `{ refused }` with why: "encrypted", "tooManyPages", "broken". */
export async function rewritePdf(bytes, mostPages) {
  beginDocument();
  const from = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false });
  if (isTooMuch()) return { refused: "broken", detail: "unpacks to too much" };
  if (from.isEncrypted) return { refused: "encrypted" };
  const count = countPages(from.catalog, mostPages);
  if (count > mostPages) return { refused: "tooManyPages" };
  if (count === 0) return { refused: "broken" };
  for (const { node } of from.getPages()) keepWhatIsDrawn(node, from.context);
  for (const [ref, object] of from.context.enumerateIndirectObjects())
    if (object instanceof PDFInvalidObject) from.context.delete(ref);
    else takeOut(object);

  const to = await PDFDocument.create({ updateMetadata: false });
  for (const page of await to.copyPages(from, from.getPageIndices())) to.addPage(page);
  const options = { useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false };
  return { bytes: await to.save(options), pages: count };
}

const mostNodes = 10_000;

/** The pages of a document, counted no further than one too many: a tree may have billions of them, or no end. */
function countPages(catalog, most) {
  const waiting = [catalog.Pages()];
  let pages = 0;
  for (let nodes = 0; waiting.length > 0 && pages <= most; nodes++) {
    if (nodes > mostNodes) throw new Error("a page tree without an end");
    const node = waiting.pop();
    if (node instanceof PDFPageTree)
      waiting.push(
        ...node
          .Kids()
          .asArray()
          .map((kid) => node.context.lookup(kid)),
      );
    else if (node instanceof PDFPageLeaf) pages++;
  }
  return pages;
}

/** Filled-in fields, stamps and remarks stay as pictures of themselves. */
function keepWhatIsDrawn(page, context) {
  const annotations = page.lookupMaybe(key("Annots"), PDFArray);
  const looks = [];
  for (let index = 0; index < (annotations?.size() ?? 0); index++) {
    const annotation = annotations.lookup(index);
    const look = annotation instanceof PDFDict && lookOf(annotation);
    const rect = look && annotation.lookupMaybe(key("Rect"), PDFArray);
    if (rect) looks.push(context.obj({ Type: "Annot", Subtype: "Stamp", Rect: rect, F: 196, AP: { N: look } }));
  }
  for (const name of page.keys()) if (!ofPage.has(name)) page.delete(name);
  if (looks.length) page.set(key("Annots"), context.obj(looks));
}

const isHidden = 0x22;

/** The stream that draws an annotation in its present state. */
function lookOf(annotation) {
  const flags = annotation.lookup(key("F"));
  if (flags instanceof PDFNumber && flags.asNumber() & isHidden) return undefined;
  const normal = annotation.lookupMaybe(key("AP"), PDFDict)?.get(key("N"));
  const look = annotation.context.lookup(normal);
  if (look instanceof PDFStream) return normal instanceof PDFRef ? normal : undefined;
  const state = annotation.lookup(key("AS"));
  const chosen = look instanceof PDFDict && state instanceof PDFName ? look.get(state) : undefined;
  return chosen instanceof PDFRef && look.context.lookup(chosen) instanceof PDFStream ? chosen : undefined;
}

/** Takes out of an object, and of all that stands in it directly, what acts or is not drawn. */
function takeOut(object) {
  const waiting = [object];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each instanceof PDFArray) waiting.push(...each.asArray());
    const dict = each instanceof PDFStream ? each.dict : each;
    if (!(dict instanceof PDFDict)) continue;
    for (const [name, value] of dict.entries())
      if (never.has(name) || (each instanceof PDFStream && elsewhere.has(name))) dict.delete(name);
      else waiting.push(value);
  }
}
