import { box } from "./frame.js";

/** What we know now, in a few lines. */
export const recap = box({ name: "recap", group: "block", content: "flow+" });
