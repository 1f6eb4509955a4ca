package dev.gradus.curriculum.ui;

import dev.gradus.curriculum.Climbs;
import dev.gradus.curriculum.LessonLinks;
import dev.gradus.curriculum.LessonMends;
import dev.gradus.curriculum.LessonSplitting;
import dev.gradus.curriculum.LessonStarter;
import dev.gradus.curriculum.Lessons;
import dev.gradus.curriculum.Programmes;
import dev.gradus.curriculum.Strands;
import dev.gradus.curriculum.TermChanges;
import dev.gradus.curriculum.Units;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that organising a map takes. */
@Component
record MapServices(
        Programmes programmes,
        Strands strands,
        Units units,
        Lessons lessons,
        Climbs climbs,
        ObjectProvider<LessonStarter> starter,
        ObjectProvider<LessonSplitting> splitting,
        ObjectProvider<LessonLinks> links,
        ObjectProvider<LessonMends> mends,
        ObjectProvider<TermChanges> terms) {}
