/** Every kind of directive, in the order of the menus. A new kind is a file here and a line in this list. */

import { activity } from "./activity.js";
import { example } from "./example.js";
import { keyidea } from "./keyidea.js";
import { media } from "./media.js";
import { question } from "./question.js";
import { recap } from "./recap.js";
import { teacher } from "./teacher.js";

export const directives = [keyidea, activity, example, question, recap, teacher, media];
