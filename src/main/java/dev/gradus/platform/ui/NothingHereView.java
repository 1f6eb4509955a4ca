package dev.gradus.platform.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;

/** No such address, or nothing at it for whoever asks. */
@AnonymousAllowed
class NothingHereView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1;

    NothingHereView() {
        super("platform.error.notFound");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return 404;
    }
}
