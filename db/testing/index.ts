export * from "./answer-to";
export * from "./factories";
export * from "./quotes";
export * from "./rolled-back";
export * from "./videos";
