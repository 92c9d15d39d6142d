export * from "./factories";
export * from "./rolled-back";
