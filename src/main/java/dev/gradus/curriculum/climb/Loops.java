package dev.gradus.curriculum.climb;

import dev.gradus.curriculum.climb.Course.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The knots of lessons that stand, in the end, on themselves: Tarjan’s strongly connected components (SIAM J. Comput. 1,
 * 1972), without recursion so that a long chain of lessons is no deep stack.
 */
final class Loops {

    private static final int NONE = -1;

    private final Course course;
    private final int[] index;
    private final int[] low;
    private final int[] knot;
    private final ArrayDeque<Node> open = new ArrayDeque<>();
    private final List<List<Node>> knots = new ArrayList<>();
    private int next;

    /** A lesson on the way, and which of its links comes next. */
    private static final class Visit {
        final Node node;
        int link;

        Visit(Node node) {
            this.node = node;
        }
    }

    private Loops(Course course) {
        this.course = course;
        int size = course.lessons().size();
        index = filled(size);
        low = filled(size);
        knot = filled(size);
    }

    static Loops of(Course course) {
        var loops = new Loops(course);
        for (var node : course.lessons()) {
            if (loops.index[node.number()] == NONE) {
                loops.visit(node);
            }
        }
        return loops;
    }

    /** Whether a link is part of a loop. */
    boolean contains(Node from, Node to) {
        return from.equals(to) || (knot[from.number()] != NONE && knot[from.number()] == knot[to.number()]);
    }

    /** For each knot one loop, the shortest through its first lesson; each lesson builds on the next. */
    List<List<Node>> shortest() {
        return knots.stream().map(this::shortest).toList();
    }

    private void visit(Node start) {
        var way = new ArrayDeque<Visit>();
        way.push(enter(start));
        while (!way.isEmpty()) {
            var visit = way.element();
            var links = course.links(visit.node);
            if (visit.link < links.size()) {
                var to = links.get(visit.link++);
                if (index[to.number()] == NONE) {
                    way.push(enter(to));
                } else if (knot[to.number()] == NONE) {
                    lower(visit.node, index[to.number()]);
                }
            } else {
                way.pop();
                if (!way.isEmpty()) {
                    lower(way.element().node, low[visit.node.number()]);
                }
                close(visit.node);
            }
        }
    }

    private Visit enter(Node node) {
        index[node.number()] = next;
        low[node.number()] = next++;
        open.push(node);
        return new Visit(node);
    }

    private void lower(Node node, int reached) {
        low[node.number()] = Math.min(low[node.number()], reached);
    }

    /** Takes a finished component off the stack; a single lesson is one only if it builds on itself. */
    private void close(Node root) {
        if (low[root.number()] != index[root.number()]) {
            return;
        }
        var members = new ArrayList<Node>();
        Node member;
        do {
            member = open.pop();
            knot[member.number()] = root.number();
            members.add(member);
        } while (!member.equals(root));
        if (members.size() > 1 || course.links(root).contains(root)) {
            members.sort(Course.byNumber());
            knots.add(members);
        }
    }

    private List<Node> shortest(List<Node> members) {
        var start = members.getFirst();
        var cameFrom = new Node[course.lessons().size()];
        var queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            var node = queue.poll();
            for (var to : course.links(node)) {
                if (to.equals(start)) {
                    return way(start, node, cameFrom);
                }
                if (contains(start, to) && cameFrom[to.number()] == null) {
                    cameFrom[to.number()] = node;
                    queue.add(to);
                }
            }
        }
        throw new IllegalStateException("a knot without a loop at " + start.path());
    }

    private static List<Node> way(Node start, Node last, Node[] cameFrom) {
        var way = new ArrayList<Node>();
        for (var node = last; !node.equals(start); node = cameFrom[node.number()]) {
            way.add(node);
        }
        way.add(start);
        Collections.reverse(way);
        return way;
    }

    private static int[] filled(int size) {
        var numbers = new int[size];
        Arrays.fill(numbers, NONE);
        return numbers;
    }
}
