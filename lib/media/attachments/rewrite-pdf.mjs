// Copies the pages of a PDF into a new one without active content. Plain JavaScript, because it runs in a child
// process.
import { unpackObjects } from "./unpack-objects.mjs";

/** The library as one file: its 190 modules take five times as long to load. */
const library = await import(new URL("../dist/pdf-lib.esm.min.js", import.meta.resolve("@cantoo/pdf-lib")));
const { PDFArray, PDFDict, PDFDocument, PDFInvalidObject, PDFName, PDFNumber } = library;
const { PDFPageLeaf, PDFPageTree, PDFRef, PDFStream } = library;
const { beginDocument, isTooMuch } = unpackObjects(library);

const keys = (...names) => new Set(names.map((each) => PDFName.of(each)));
const key = (name) => PDFName.of(name);

/** The entries of a page that are copied; a page inherits missing ones from its parent. */
const ofPage = keys("Type", "Parent", "MediaBox", "CropBox", "Rotate", "UserUnit", "Resources", "Contents", "Group");
/** Entries that are removed: scripts, actions, embedded files, players, and metadata of programs and people. */
const removed = keys(
  ...["OpenAction", "AA", "JS", "JavaScript", "Launch", "Names", "AcroForm", "XFA", "Dests", "OC", "Properties"],
  ...["EmbeddedFiles", "EmbeddedFile", "EF", "AF", "Ref", "OPI", "Alternates"],
  ...["RichMedia", "RichMediaContent", "RichMediaSettings", "Rendition", "Movie", "Sound"],
  ...["Metadata", "PieceInfo", "Info", "LastModified"],
);
/** Entries by which a stream refers to another file. */
const elsewhere = keys("F", "FFilter", "FDecodeParms");

/** Returns `{ bytes, pages }`, or `{ refused }` with the reason: "encrypted", "tooManyPages", "broken". */
export async function rewritePdf(bytes, mostPages) {
  beginDocument();
  const from = await PDFDocument.load(bytes, { ignoreEncryption: true, updateMetadata: false });
  if (isTooMuch()) return { refused: "broken", detail: "unpacks to too much" };
  if (from.isEncrypted) return { refused: "encrypted" };
  const count = countPages(from.catalog, mostPages);
  if (count > mostPages) return { refused: "tooManyPages" };
  if (count === 0) return { refused: "broken" };
  for (const { node } of from.getPages()) flattenAnnotations(node, from.context);
  for (const [ref, object] of from.context.enumerateIndirectObjects())
    if (object instanceof PDFInvalidObject) from.context.delete(ref);
    else removeActive(object);

  const to = await PDFDocument.create({ updateMetadata: false });
  for (const page of await to.copyPages(from, from.getPageIndices())) to.addPage(page);
  const options = { useObjectStreams: true, addDefaultPage: false, updateFieldAppearances: false };
  return { bytes: await to.save(options), pages: count };
}

const maxNodes = 10_000;

/** Counts the pages, up to one more than the maximum: a page tree may have billions, or no end. */
function countPages(catalog, max) {
  const waiting = [catalog.Pages()];
  let pages = 0;
  for (let nodes = 0; waiting.length > 0 && pages <= max; nodes++) {
    if (nodes > maxNodes) throw new Error("a page tree without an end");
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

/** Replaces fields, stamps and comments by their appearance. */
function flattenAnnotations(page, context) {
  const annotations = page.lookupMaybe(key("Annots"), PDFArray);
  const appearances = [];
  for (let index = 0; index < (annotations?.size() ?? 0); index++) {
    const annotation = annotations.lookup(index);
    const appearance = annotation instanceof PDFDict && appearanceOf(annotation);
    const rect = appearance && annotation.lookupMaybe(key("Rect"), PDFArray);
    if (rect)
      appearances.push(context.obj({ Type: "Annot", Subtype: "Stamp", Rect: rect, F: 196, AP: { N: appearance } }));
  }
  for (const name of page.keys()) if (!ofPage.has(name)) page.delete(name);
  if (appearances.length) page.set(key("Annots"), context.obj(appearances));
}

const isHidden = 0x22;

/** Returns the stream that draws an annotation in its present state. */
function appearanceOf(annotation) {
  const flags = annotation.lookup(key("F"));
  if (flags instanceof PDFNumber && flags.asNumber() & isHidden) return undefined;
  const normal = annotation.lookupMaybe(key("AP"), PDFDict)?.get(key("N"));
  const appearance = annotation.context.lookup(normal);
  if (appearance instanceof PDFStream) return normal instanceof PDFRef ? normal : undefined;
  const state = annotation.lookup(key("AS"));
  const chosen = appearance instanceof PDFDict && state instanceof PDFName ? appearance.get(state) : undefined;
  return chosen instanceof PDFRef && appearance.context.lookup(chosen) instanceof PDFStream ? chosen : undefined;
}

/** Removes active entries from an object and from all objects directly in it. */
function removeActive(object) {
  const waiting = [object];
  for (let each = waiting.pop(); each !== undefined; each = waiting.pop()) {
    if (each instanceof PDFArray) waiting.push(...each.asArray());
    const dict = each instanceof PDFStream ? each.dict : each;
    if (!(dict instanceof PDFDict)) continue;
    for (const [name, value] of dict.entries())
      if (removed.has(name) || (each instanceof PDFStream && elsewhere.has(name))) dict.delete(name);
      else waiting.push(value);
  }
}
