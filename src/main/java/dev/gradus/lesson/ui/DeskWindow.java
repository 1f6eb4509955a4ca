package dev.gradus.lesson.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.Command;
import dev.gradus.lesson.Revision;
import java.util.List;
import java.util.function.Consumer;

/** One browser window, told of the others in its own turn. */
record DeskWindow(UI ui, String person, Consumer<List<String>> company, Consumer<Revision> follow)
        implements OpenTexts.Window {

    @Override
    public boolean isConnected() {
        var connection = ui.getInternals().getPushConnection();
        return connection == null || connection.isConnected();
    }

    @Override
    public void companyChanged(List<String> others) {
        tell(() -> company.accept(others));
    }

    @Override
    public void savedElsewhere(Revision head) {
        tell(() -> follow.accept(head));
    }

    private void tell(Command command) {
        try {
            var _ = ui.access(command);
        } catch (UIDetachedException gone) {
            // It was closed a moment ago, so there is nobody to tell.
        }
    }
}
