package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.climb.Course.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/**
 * One order in which pupils can take all lessons: each after those it builds on and after those before it in its unit, and
 * otherwise by stage, strand and position. Links that point to something later are not followed.
 */
final class CourseOrder {

    private final int[] ranks;

    private CourseOrder(int[] ranks) {
        this.ranks = ranks;
    }

    /** Kahn’s topological order with a queue by number. */
    static CourseOrder of(Course course, Loops loops) {
        var followers = new ArrayList<List<Node>>();
        course.lessons().forEach(node -> followers.add(new ArrayList<>()));
        var waits = new int[followers.size()];
        for (var node : course.lessons()) {
            if (node.position() > 0) {
                followers.get(node.number() - 1).add(node);
                waits[node.number()]++;
            }
            for (var to : course.links(node)) {
                if (!loops.contains(node, to) && !Course.isLater(to, node)) {
                    followers.get(to.number()).add(node);
                    waits[node.number()]++;
                }
            }
        }
        var ready = new PriorityQueue<Node>(Course.byNumber());
        course.lessons().stream().filter(node -> waits[node.number()] == 0).forEach(ready::add);
        return new CourseOrder(ranks(course, ready, followers, waits));
    }

    private static int[] ranks(Course course, PriorityQueue<Node> ready, List<List<Node>> followers, int[] waits) {
        var ranks = new int[waits.length];
        var placed = new boolean[waits.length];
        int rank = 0;
        while (!ready.isEmpty()) {
            var node = ready.poll();
            placed[node.number()] = true;
            ranks[node.number()] = rank++;
            for (var follower : followers.get(node.number())) {
                if (--waits[follower.number()] == 0) {
                    ready.add(follower);
                }
            }
        }
        // What hangs on lessons that wait for each other across units comes last, in the order of the map.
        for (var node : course.lessons()) {
            if (!placed[node.number()]) {
                ranks[node.number()] = rank++;
            }
        }
        return ranks;
    }

    /** Rises along the course, from 0. */
    int rank(Node node) {
        return ranks[node.number()];
    }
}
