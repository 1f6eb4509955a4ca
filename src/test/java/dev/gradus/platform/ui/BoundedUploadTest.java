package dev.gradus.platform.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BoundedUploadTest {

    private static final int MOST = 4;

    private final List<String> taken = new ArrayList<>();
    private final BoundedUpload upload =
            new BoundedUpload(MOST, "too large", (name, bytes) -> taken.add(name + " " + bytes.length));

    @Test
    void aFileAsLargeAsIsAllowedIsTaken() throws IOException {
        var event = new Sent(new ByteArrayInputStream(new byte[MOST]));

        upload.handleUploadRequest(event);

        assertThat(event.isRejected()).isFalse();
        assertThat(taken).containsExactly("words.csv 4");
    }

    @Test
    void aLargerFileIsRefusedAndNoMoreOfItIsReadThanShowsThat() throws IOException {
        var in = new ByteArrayInputStream(new byte[100]);
        var event = new Sent(in);

        upload.handleUploadRequest(event);

        assertThat(event.getRejectionMessage()).isEqualTo("too large");
        assertThat(taken).isEmpty();
        assertThat(in.available()).isEqualTo(100 - MOST - 1);
    }

    private static final class Sent extends UploadEvent {

        private final InputStream in;

        Sent(InputStream in) {
            super(null, null, null, "words.csv", -1, "text/csv", new Div().getElement(), null);
            this.in = in;
        }

        @Override
        public InputStream getInputStream() {
            return in;
        }

        @Override
        public UI getUI() {
            return new Unlocked();
        }
    }

    /** Needs no session to do at once what it is asked to do. */
    private static final class Unlocked extends UI {

        private static final long serialVersionUID = 1;

        @Override
        public Future<Void> access(Command command) {
            command.execute();
            return new CompletableFuture<>();
        }
    }
}
