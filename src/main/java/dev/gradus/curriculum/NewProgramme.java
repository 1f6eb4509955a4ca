package dev.gradus.curriculum;

import dev.gradus.platform.Slug;
import dev.gradus.platform.Texts;
import java.util.List;

/** A programme that is to be. The first language is the source language; the licence is an SPDX expression. */
public record NewProgramme(Slug slug, String licence, List<String> languages, Texts title, Texts aim) {

    public NewProgramme {
        licence = licence.strip();
        languages = List.copyOf(languages);
    }
}
