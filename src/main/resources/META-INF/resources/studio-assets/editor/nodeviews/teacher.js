import { box } from "./frame.js";

/** A note for the teacher, never shown to students. */
export const teacher = box({ name: "teacher", group: "block nested", content: "flow+", aside: "neverShown" });
