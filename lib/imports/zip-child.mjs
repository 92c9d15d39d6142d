// Reads uploaded zips in a separate process without network and environment, one file at a time. It lists entries
// without unpacking, and unpacks single pictures up to a limit. It is plain JavaScript, like all child processes.
import { getFileNameLowLevel, openPromise } from "yauzl";
import { limitWork } from "../core/limit-work.mjs";

const work = limitWork({ bytes: 512 * 1024 ** 2 });
/** The last zip, kept open so that its list is read once. */
let open;

process.on("message", async (request) => {
  work.begin();
  const answer = request.list ? list(request) : read(request);
  const response = await answer.catch(() => ({ refused: "broken" }));
  work.end();
  process.send(response);
});
process.on("disconnect", () => process.exit());

async function list({ file, limits }) {
  const { entries, refused } = await openZip(file, limits);
  if (refused) return { refused };
  const all = entries.flatMap((entry, index) => {
    const name = nameOf(entry);
    if (name.endsWith("/") || isJunk(name)) return [];
    const problem = problemOf(entry, name, limits);
    return [problem ? { index, name, problem } : { index, name }];
  });
  return { entries: all };
}

async function openZip(file, limits) {
  if (open?.file === file) return open;
  open?.zip?.close();
  open = undefined;
  const zip = await openPromise(file, { autoClose: false, decodeStrings: false, lazyEntries: true });
  const opened = { file, zip, entries: [] };
  if (zip.entryCount > limits.entries) opened.refused = "tooManyEntries";
  let unpacked = 0;
  if (!opened.refused)
    for await (const entry of zip.eachEntry()) {
      opened.entries.push(entry);
      unpacked += entry.uncompressedSize;
      if (opened.entries.length > limits.entries) opened.refused = "tooManyEntries";
      else if (unpacked > limits.unpacked) opened.refused = "bomb";
      if (opened.refused) break;
    }
  open = opened;
  return opened;
}

const strict = new TextDecoder("utf-8", { fatal: true });
const chinese = new TextDecoder("gbk");

/** Decodes a name; old Chinese Windows encodes names in GBK without a flag. */
function nameOf(entry) {
  const { generalPurposeBitFlag: flags, fileNameRaw: raw, extraFields } = entry;
  if (flags & 0x800 || extraFields.some(({ id }) => id === 0x7075))
    return getFileNameLowLevel(flags, raw, extraFields, false);
  try {
    return strict.decode(raw).replaceAll("\\", "/");
  } catch {
    return chinese.decode(raw).replaceAll("\\", "/");
  }
}

/** Matches files that operating systems add to zips. */
const isJunk = (name) => /(^|\/)(__MACOSX\/|\.[^/]*$|Thumbs\.db$|desktop\.ini$)/i.test(name);

function problemOf(entry, name, limits) {
  const isLink = ((entry.externalFileAttributes >>> 16) & 0o170000) === 0o120000;
  if (isLink || /^([a-z]:|\/)/i.test(name) || /(^|\/)\.\.?(\/|$)/.test(name) || hasControls(name) || name.length > 300)
    return "path";
  if (entry.isEncrypted()) return "encrypted";
  if (/\.(zip|rar|7z|tar|t?gz|bz2|xz)$/i.test(name)) return "nested";
  if (!/\.(jpe?g|png|webp)$/i.test(name)) return "notPicture";
  if (entry.uncompressedSize > limits.bytes) return "tooLarge";
  return entry.canDecodeFileData() ? undefined : "broken";
}

const hasControls = (name) =>
  [...name].some((character) => character.charCodeAt(0) < 32 || character.charCodeAt(0) === 127);

async function read({ file, index, limits }) {
  const { zip, entries, refused } = await openZip(file, limits);
  const entry = entries[index];
  if (refused || !entry) return { refused: "broken" };
  const problem = problemOf(entry, nameOf(entry), limits);
  if (problem) return { refused: problem };
  const stream = await zip.openReadStreamPromise(entry);
  const chunks = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > limits.bytes) return { refused: "tooLarge" };
    chunks.push(chunk);
  }
  return { bytes: Buffer.concat(chunks) };
}
