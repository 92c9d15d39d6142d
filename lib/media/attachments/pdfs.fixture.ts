import { deflateSync } from "node:zlib";
import { PDFDocument, PDFName, PDFString } from "@cantoo/pdf-lib";
import { type HostileFile, script } from "./pictures.fixture";

export const asPdf = async (pdf: PDFDocument) => Buffer.from(await pdf.save({ useObjectStreams: false }));

export async function plainPdf(pages = 1): Promise<PDFDocument> {
  const pdf = await PDFDocument.create();
  for (let page = 1; page <= pages; page++) pdf.addPage([300, 200]).drawText(`Page ${page}`, { x: 20, y: 100 });
  return pdf;
}

/** A PDF with all kinds of active content. */
export async function activePdf(): Promise<Buffer> {
  const pdf = await plainPdf(2);
  const { context, catalog } = pdf;
  pdf.addJavaScript("open", "app.alert('here')");
  pdf.setAuthor("Lin Mei");
  await pdf.attach(Buffer.from("MZ a program"), "run.exe", { mimeType: "application/octet-stream" });
  const launch = { Type: "Action", S: "Launch", F: PDFString.of("cmd.exe") };
  const runScript = { Type: "Action", S: "JavaScript", JS: PDFString.of("app.launchURL('https://evil.example')") };
  const openUrl = { Type: "Action", S: "URI", URI: PDFString.of("https://evil.example") };
  catalog.set(PDFName.of("OpenAction"), context.obj(runScript));
  catalog.set(PDFName.of("AA"), context.obj({ WC: runScript }));
  const field = pdf.getForm().createTextField("quantity");
  field.setText("2400");
  const page = pdf.getPage(0);
  field.addToPage(page, { x: 20, y: 20, width: 100, height: 20 });
  page.node.set(PDFName.of("AA"), context.obj({ O: launch }));
  const rect = [0, 0, 300, 200];
  const richMedia = { Type: "Annot", Subtype: "RichMedia", Rect: rect, RichMediaContent: {}, RichMediaSettings: {} };
  for (const each of [
    { Type: "Annot", Subtype: "Link", Rect: rect, A: launch },
    { Type: "Annot", Subtype: "Link", Rect: rect, A: openUrl, AA: { E: runScript } },
    richMedia,
  ])
    page.node.addAnnot(context.register(context.obj(each)));
  const hidden = context.register(context.stream("MZ a program", { Type: "EmbeddedFile" }));
  const drawn = {
    Type: "XObject",
    Subtype: "Form",
    BBox: rect,
    AA: { E: runScript },
    PieceInfo: { EF: { F: hidden } },
  };
  page.node.setXObject(
    PDFName.of("Logo"),
    context.register(context.stream("", { ...drawn, AF: [{ EF: { F: hidden } }] })),
  );
  return asPdf(pdf);
}

/** PDFs that are active, hidden, truncated, encrypted, endless, or not PDFs. */
export async function hostilePdfs(): Promise<HostileFile[]> {
  const good = await asPdf(await plainPdf(3));
  const lively = await activePdf();
  const locked = await plainPdf();
  locked.encrypt({ userPassword: "secret", ownerPassword: "owner" });
  const open = await plainPdf();
  open.encrypt({ ownerPassword: "owner" });
  const cuts = Array.from({ length: 24 }, (_, index) => index / 24);
  const bytes = (text: string) => Buffer.from(text, "latin1");
  const around = { html: bytes(script), zip: bytes("PK\x03\x04"), jpeg: bytes("\xff\xd8\xff\xe0") };
  const holes = Array.from({ length: 24 }, (_, index) => {
    const broken = Buffer.from(lively);
    broken.fill(
      0x20 + index,
      Math.floor((lively.length * index) / 24),
      Math.floor((lively.length * (index + 0.6)) / 24),
    );
    broken.write("%PDF-", 0, "latin1");
    return { what: `a PDF with a hole at ${index}/24`, name: "hole.pdf", bytes: broken };
  });
  return [
    ...[good, lively].flatMap((whole, at) =>
      cuts.map((share) => ({
        what: `PDF ${at} cut at ${Math.round(share * 100)} %`,
        name: "cut.pdf",
        bytes: whole.subarray(0, Math.floor(whole.length * share)),
      })),
    ),
    ...holes,
    ...Object.entries(around).flatMap(([other, hidden]) => [
      { what: `a PDF with ${other} behind it`, name: "a.html", bytes: Buffer.concat([good, hidden]) },
      { what: `a PDF with ${other} before it`, name: "a.html", bytes: Buffer.concat([hidden, good]) },
    ]),
    { what: "a PDF that acts", name: "lively.pdf", bytes: lively },
    { what: "a PDF with a password", name: "locked.pdf", bytes: await asPdf(locked) },
    { what: "a PDF only its owner may print", name: "owned.pdf", bytes: await asPdf(open) },
    { what: "a PDF of 5,000 pages", name: "long.pdf", bytes: endless(5_000) },
    { what: "a PDF whose objects lie in each other", name: "deep.pdf", bytes: nested(200_000) },
    { what: "a PDF whose page tree bites its tail", name: "loop.pdf", bytes: bytes(loop) },
    ...[...packedPdfs()].map(([what, bytes]) => ({ what, name: "bomb.pdf", bytes })),
    { what: "a PDF whose table of places is endless", name: "places.pdf", bytes: bytes(endlessReferences) },
    { what: "a PDF whose pages are billions", name: "tree.pdf", bytes: bytes(branching(40, 6)) },
    { what: "a PDF without pages", name: "none.pdf", bytes: bytes(pdfOf(["<< /Type /Pages /Kids [] /Count 0 >>"])) },
    { what: "only a beginning", name: "a.pdf", bytes: bytes("%PDF-1.7\n") },
  ];
}

/** Object 1 is the catalog, object 2 its pages, and so on. */
const pdfOf = (objects: string[]) =>
  [
    "%PDF-1.4",
    ...["<< /Type /Catalog /Pages 2 0 R >>", ...objects].map((each, index) => `${index + 1} 0 obj\n${each}\nendobj`),
    "trailer\n<< /Root 1 0 R >>\n%%EOF\n",
  ].join("\n");

const loop = pdfOf(["<< /Type /Pages /Kids [3 0 R] /Count 1 >>", "<< /Type /Pages /Kids [2 0 R] /Count 1 >>"]);

function endless(pages: number): Buffer {
  const kids = Array.from({ length: pages }, (_, index) => `${index + 3} 0 R`).join(" ");
  const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>";
  const tree = `<< /Type /Pages /Kids [${kids}] /Count ${pages} >>`;
  return Buffer.from(pdfOf([tree, ...Array.from({ length: pages }, () => page)]));
}

const megabyte = 1024 ** 2;

/** Small object streams that unpack to very much: one, many, and one compressed twice. */
export function packedPdfs(): Map<string, Buffer> {
  const pack = (megabytes: number) => deflateSync(Buffer.alloc(megabytes * megabyte, " "), { level: 1 });
  const [ten, fourHundred] = [pack(10), pack(400)];
  return new Map([
    ["a PDF that unpacks to 400 MB", packed([fourHundred])],
    ["a PDF that unpacks to 200 times as much", packed([ten])],
    ["a PDF that unpacks to 10 MB forty times", packed(Array.from({ length: 40 }, () => ten))],
    [
      "a PDF that unpacks to 400 MB at the second time",
      packed([deflateSync(fourHundred)], "[/FlateDecode /FlateDecode]"),
    ],
  ]);
}

function packed(streams: Buffer[], filter = "/FlateDecode"): Buffer {
  const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>";
  const head = (length: number) => `<< /Type /ObjStm /N 1 /First 4 /Filter ${filter} /Length ${length} >>\nstream\n`;
  const objects = streams.map((stream) => `${head(stream.length)}@\nendstream`);
  const [before = "", ...between] = pdfOf(["<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, ...objects]).split("@");
  const bytes = between.flatMap((text, at) => [streams[at] ?? Buffer.of(), Buffer.from(text)]);
  return Buffer.concat([Buffer.from(before), ...bytes]);
}

export const endlessReferences = pdfOf([
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>",
  "<< /Type /XRef /Size 9000000000 /W [0 0 0] /Root 1 0 R /Length 0 >>\nstream\n\nendstream",
]);

/** A page tree in which each branch refers to the next one so many times. */
function branching(times: number, depth: number): string {
  const branch = (id: number) => `<< /Type /Pages /Count 1 /Kids [${`${id} 0 R `.repeat(times)}] >>`;
  const page = "<< /Type /Page /MediaBox [0 0 9 9] >>";
  return pdfOf([...Array.from({ length: depth }, (_, index) => branch(index + 3)), page]);
}

function nested(depth: number): Buffer {
  const deep = "[".repeat(depth) + "]".repeat(depth);
  const page = `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources ${deep} >>`;
  return Buffer.from(pdfOf(["<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page]));
}
