import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a reader's program finds in a PDF: its words in the order they are read, its title and its language. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const pdf = await task.promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(items.map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : "")).join(""));
  }
  const { info } = await pdf.getMetadata();
  await task.destroy();
  return { text: pages.join("\n"), pages: pages.length, info: info as { Title?: string; Language?: string } };
}
