package dev.gradus.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import dev.gradus.platform.NotFound;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What fails after a click leaves the view as it is and says so; what was typed is not lost. */
@Component
class UnexpectedErrors implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final long serialVersionUID = 1;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(UnexpectedErrors::handle));
    }

    private static void handle(ErrorEvent event) {
        if (event.getThrowable() instanceof ClientAbortException) {
            return; // The browser has gone: there is nobody to tell, and nothing broke.
        }
        var key = key(event.getThrowable());
        var ui = UI.getCurrent();
        if (ui != null) {
            Notices.problem(ui.getTranslation(key));
        }
    }

    private static String key(Throwable error) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotFound) {
                return "platform.error.notFound";
            }
            if (cause instanceof AccessDeniedException) {
                return "platform.error.denied";
            }
        }
        LOG.error("a click could not be answered", error);
        return "platform.error.unexpected";
    }
}
