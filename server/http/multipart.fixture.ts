import type { FormKind } from "./action-fields";
import { checkForm } from "./form-gate";

export const multipartType = "multipart/form-data; boundary=edge";

export const multipartField = (name: string, text: string): string =>
  `--edge\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;

export const multipartForm = (fields: readonly (readonly [name: string, text: string])[]): Buffer =>
  Buffer.from(`${fields.map(([name, text]) => multipartField(name, text)).join("")}--edge--\r\n`);

/** Returns 200, or the status with which the form is refused. */
export const checkFormStatus = (
  body: Buffer,
  kind: FormKind = "other",
  contentType = multipartType,
  action = "60a1",
): Promise<number> =>
  checkForm(body, contentType, kind, action).then(
    () => 200,
    (error) => error.status,
  );
