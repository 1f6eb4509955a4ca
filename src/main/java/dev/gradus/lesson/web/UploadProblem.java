package dev.gradus.lesson.web;

/** Why a file was not stored, in the user's language, with what to do next. */
record UploadProblem(String message) {}
