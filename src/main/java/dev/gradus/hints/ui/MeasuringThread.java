package dev.gradus.hints.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Measures apart from the threads that answer browsers, so that no key waits for it; one at a time, for it takes a core. */
@Component
class MeasuringThread implements Executor, DisposableBean {

    private final ExecutorService executor = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("stage-fit").factory());

    @Override
    public void execute(Runnable work) {
        executor.execute(work);
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
