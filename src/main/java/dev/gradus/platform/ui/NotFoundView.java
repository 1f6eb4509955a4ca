package dev.gradus.platform.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.gradus.platform.NotFound;

/** A service found nothing: the same page as for an address that nothing has. */
@AnonymousAllowed
class NotFoundView extends ErrorPage implements HasErrorParameter<NotFound> {

    private static final long serialVersionUID = 1;

    NotFoundView() {
        super("platform.error.notFound");
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFound> parameter) {
        return 404;
    }
}
