declare module "@adobe/structured-data-validator" {
  type Issue = { issueMessage: string; severity: "ERROR" | "WARNING"; path: { type: string }[] };
  export default class Validator {
    validate(extracted: object): Promise<Issue[]>;
  }
}

declare module "@marbec/web-auto-extractor" {
  type Options = { addLocation?: boolean; embedSource?: boolean | string[] };
  export default class WebAutoExtractor {
    constructor(options?: Options);
    parse(html: string): object;
  }
}
