package dev.gradus.upkeep.ui;

import dev.gradus.people.CurrentPerson;
import dev.gradus.people.Role;
import dev.gradus.platform.ui.MenuBadge;
import dev.gradus.upkeep.CheckTasks;
import org.springframework.stereotype.Component;

/** How many checks wait for whoever is signed in, or for anybody. */
@Component
class ChecksBadge implements MenuBadge {

    private final CheckTasks tasks;
    private final CurrentPerson current;

    ChecksBadge(CheckTasks tasks, CurrentPerson current) {
        this.tasks = tasks;
        this.current = current;
    }

    @Override
    public String path() {
        return "checks";
    }

    @Override
    public int count() {
        var me = current.get();
        return me.is(Role.LEAD) || me.is(Role.TEACHER) ? tasks.waiting() : 0;
    }
}
