import { box, minutesField } from "./frame.js";

/** Something pupils do, with the minutes it takes. */
export const activity = box({
  name: "activity",
  group: "block",
  content: "(flow | nested)+",
  attrs: { minutes: 10 },
  fields: (view) => [minutesField(view, "minutes", view.ctx.t("minutes"))],
});
