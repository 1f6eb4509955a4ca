package dev.gradus.hints.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import dev.gradus.grading.Fit;
import dev.gradus.grading.Fit.Check;
import dev.gradus.grading.Fit.Limit;

/** A Chinese text against the limits of its stage, one a row: there is no honest grade, but there are these. */
class LimitTable extends NativeTable {

    private static final long serialVersionUID = 1;
    private static final int PERCENT = 100;

    LimitTable(Fit fit) {
        addClassName("hf-limits");
        var head = new NativeTableRow(
                headCell("hints.limits.what"), headCell("hints.limits.found"), headCell("hints.limits.bound"));
        var body = new NativeTableBody();
        // Known words and new terms stand below, where they stand in every language.
        fit.checks().stream()
                .filter(check -> check.limit() != Limit.COVERAGE && check.limit() != Limit.NEW_TERMS)
                .forEach(check -> body.add(row(check)));
        add(new NativeTableHeader(head), body);
    }

    private NativeTableHeaderCell headCell(String key) {
        var cell = new NativeTableHeaderCell(getTranslation(key));
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(Check check) {
        var found = new NativeTableCell(number(check.limit(), check.value()));
        found.setClassName("hf-beyond", !check.isKept());
        if (!check.isKept()) {
            found.add(Beyond.sign(this));
        }
        return new NativeTableRow(
                new NativeTableCell(getTranslation("hints.limit." + check.limit())),
                found,
                new NativeTableCell(getTranslation("hints.limits.atMost", number(check.limit(), check.bound()))));
    }

    private String number(Limit limit, double value) {
        return switch (limit) {
            case COVERAGE, RARE_CHARACTERS, CLASSICAL_PARTICLES -> getTranslation("hints.percent", value * PERCENT);
            case MEAN_SENTENCE, LONGEST_SENTENCE, NEW_TERMS -> getTranslation("hints.number", value);
        };
    }
}
