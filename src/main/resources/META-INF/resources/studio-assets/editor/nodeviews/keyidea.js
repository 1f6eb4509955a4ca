import { box } from "./frame.js";

/** The one thought to keep. */
export const keyidea = box({ name: "keyidea", group: "block", content: "flow+" });
