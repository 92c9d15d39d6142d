import { makeRenditions } from "../lib/media/make-renditions";
import { pictureFiles } from "./pictures";

const atATime = 2;
/** A busy machine may be too slow for the time limit that uploads have. */
const attempts = 5;

/** Makes the public files of the demo pictures, as an upload would; those already made are made again. */
export async function makeDemoPictures(progress: (line: string) => void = () => {}): Promise<void> {
  const left = pictureFiles();
  const total = left.length;
  const work = async () => {
    for (let file = left.pop(); file; file = left.pop()) await make(file);
  };
  await Promise.all(Array.from({ length: atATime }, work));
  progress(`${total} pictures`);
}

async function make(file: { key: string; path: string }, attempt = 1): Promise<void> {
  try {
    await makeRenditions(file.path, { key: file.key });
  } catch (error) {
    if (attempt === attempts) throw error;
    await make(file, attempt + 1);
  }
}
