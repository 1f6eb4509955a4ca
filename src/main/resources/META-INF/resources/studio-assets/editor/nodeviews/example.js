import { box } from "./frame.js";

/** A worked or told example. */
export const example = box({ name: "example", group: "block", content: "(flow | nested)+" });
