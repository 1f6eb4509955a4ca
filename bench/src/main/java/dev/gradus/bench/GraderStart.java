package dev.gradus.bench;

import dev.gradus.grading.Grader;
import java.lang.ref.Reference;

/**
 * What a grader of both languages costs a process that has just begun: the time until it is ready, to be within 150 ms, and
 * the memory it keeps, to be within 40 MB. JMH measures neither, for it warms up first.
 */
public final class GraderStart {

    private static final int NANOSECONDS = 1_000_000;
    private static final int MEGABYTE = 1 << 20;

    private GraderStart() {}

    public static void main(String[] arguments) {
        long before = used();
        long start = System.nanoTime();
        var grader = Grader.load();
        long time = System.nanoTime() - start;
        long kept = used() - before;
        Reference.reachabilityFence(grader);
        System.out.printf(
                "ready in %d ms, keeps %.1f MB%n", time / NANOSECONDS, kept / (double) MEGABYTE);
    }

    private static long used() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
