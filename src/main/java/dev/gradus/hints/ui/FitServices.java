package dev.gradus.hints.ui;

import dev.gradus.hints.Dismissals;
import dev.gradus.hints.StageFits;
import dev.gradus.people.CurrentPerson;
import org.springframework.stereotype.Component;

/** All that the stage-fit panel takes. */
@Component
record FitServices(StageFits fits, Dismissals dismissals, CurrentPerson current, MeasuringThread thread) {}
