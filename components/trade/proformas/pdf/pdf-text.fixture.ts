import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** Returns the text of a PDF in reading order, its number of pages, its title and its language. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let pageNumber = 1; pageNumber <= pdf.numPages; pageNumber++) {
    const { items } = await (await pdf.getPage(pageNumber)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
  }
  const { info } = await pdf.getMetadata();
  await task.destroy();
  return { text: pages.join("\n"), pages: pages.length, info: info as { Title?: string; Language?: string } };
}
