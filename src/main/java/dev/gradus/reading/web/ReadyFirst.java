package dev.gradus.reading.web;

import dev.gradus.platform.EntityTag;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Predicate;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Adapter;
import org.apache.coyote.Request;
import org.apache.coyote.Response;
import org.apache.tomcat.util.net.SocketEvent;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests for ready pages as soon as Tomcat has read them, before it looks for a host, a context, a filter or a
 * servlet: for a page that lies in memory that search costs more than the page. Everything else, and whatever is in any
 * way unusual, goes the long way and is answered the same.
 */
final class ReadyFirst implements Adapter {

    private final Adapter rest;
    private final Function<String, @Nullable ReadyBytes> ready;
    private final Predicate<String> pupils;
    private final ReadyHeaders headers;

    /**
     * @param ready what is ready under a path, without waiting for anything
     * @param pupils whether cookies may name a pupil of a class, who may get another page than everybody
     */
    ReadyFirst(Adapter rest, Function<String, @Nullable ReadyBytes> ready, Predicate<String> pupils, String caching) {
        this.rest = rest;
        this.ready = ready;
        this.pupils = pupils;
        this.headers = new ReadyHeaders(caching);
    }

    @Override
    public void service(Request request, Response response) throws Exception {
        var page = isPlain(request) ? ready.apply(path(request)) : null;
        if (page == null || !Negotiation.takesGzip(request.getHeader("Accept-Encoding"))) {
            rest.service(request, response);
        } else {
            send(request, response, page);
        }
    }

    /** A GET without a body or a query; Tomcat has the parts of a request as bytes still. */
    private boolean isPlain(Request request) {
        var cookies = request.getHeader("Cookie");
        return (cookies == null || !pupils.test(cookies))
                && "GET".equals(request.getMethod())
                && request.queryString().isNull()
                && request.getContentLengthLong() <= 0
                && request.getMimeHeaders().getValue("Transfer-Encoding") == null;
    }

    private static String path(Request request) {
        var uri = request.requestURI().getByteChunk();
        return new String(uri.getBuffer(), uri.getStart(), uri.getLength(), StandardCharsets.ISO_8859_1);
    }

    private void send(Request request, Response response, ReadyBytes page) throws IOException {
        boolean known = EntityTag.isNamed(request.getHeader("If-None-Match"), page.tag(true));
        headers.add(response.getMimeHeaders(), page, known);
        if (known) {
            response.setStatus(304);
        } else {
            response.setStatus(200);
            response.setContentLength(page.length(true));
            response.doWrite(ByteBuffer.wrap(page.gzip()));
        }
        response.action(ActionCode.CLOSE, null);
    }

    @Override
    public boolean prepare(Request request, Response response) throws Exception {
        return rest.prepare(request, response);
    }

    @Override
    public boolean asyncDispatch(Request request, Response response, SocketEvent status) throws Exception {
        return rest.asyncDispatch(request, response, status);
    }

    @Override
    public void log(Request request, Response response, long time) {
        rest.log(request, response, time);
    }

    @Override
    public void checkRecycled(Request request, Response response) {
        rest.checkRecycled(request, response);
    }

    @Override
    public String getDomain() {
        return rest.getDomain();
    }
}
