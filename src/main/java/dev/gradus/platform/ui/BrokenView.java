package dev.gradus.platform.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What nobody expected. The log has the whole of it, the page nothing. */
@AnonymousAllowed
class BrokenView extends ErrorPage implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenView.class);
    private static final long serialVersionUID = 1;

    BrokenView() {
        super("platform.error.unexpected");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("/{} could not be shown", event.getLocation().getPath(), parameter.getException());
        return 500;
    }
}
