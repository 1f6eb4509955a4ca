package dev.gradus.formula;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The signs that have a name in LaTeX. */
final class Symbols {

    static final Map<String, String> LETTERS = pairs("""
            alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ mu μ
            nu ν xi ξ pi π rho ρ sigma σ tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ
            Xi Ξ Pi Π Sigma Σ Phi Φ Psi Ψ Omega Ω infty ∞ partial ∂ nabla ∇ emptyset ∅ varnothing ∅ hbar ℏ ell ℓ Re ℜ Im ℑ
            angle ∠ triangle △ degree ° prime ′ ldots … dots … % % $ $ # # & & _ _""");

    static final Map<String, String> OPERATORS = pairs("""
            times × div ÷ cdot ⋅ pm ± mp ∓ ast ∗ star ⋆ circ ∘ bullet ∙ le ≤ leq ≤ leqslant ⩽ ge ≥ geq ≥ geqslant ⩾ ne ≠ neq ≠
            lt < gt > approx ≈ equiv ≡ sim ∼ simeq ≃ cong ≅ propto ∝ ll ≪ gg ≫ to → rightarrow → leftarrow ← gets ←
            leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ iff ⇔ implies ⇒ mapsto ↦ uparrow ↑ downarrow ↓
            longrightarrow ⟶ rightleftharpoons ⇌ in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ supset ⊃ supseteq ⊇ cup ∪ cap ∩
            setminus ∖ land ∧ wedge ∧ lor ∨ vee ∨ neg ¬ lnot ¬ forall ∀ exists ∃ perp ⊥ parallel ∥ mid ∣ nmid ∤ therefore ∴
            because ∵ cdots ⋯ vdots ⋮ ddots ⋱ colon : oplus ⊕ otimes ⊗ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉
            lbrace { rbrace } { { } } | ∥ Vert ∥ vert |""");

    /** Those whose limits stand above and below where there is room. */
    static final Map<String, String> LARGE = pairs("sum ∑ prod ∏ coprod ∐ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂");

    static final Map<String, String> INTEGRALS = pairs("int ∫ iint ∬ iiint ∭ oint ∮");

    static final Set<String> FUNCTIONS = Set.of(
            "sin", "cos", "tan", "cot", "sec", "csc", "arcsin", "arccos", "arctan", "sinh", "cosh", "tanh", "log", "ln",
            "lg", "exp", "det", "dim", "ker", "deg", "arg", "mod");

    static final Set<String> LIMITS = Set.of("lim", "max", "min", "sup", "inf", "gcd", "lcm");

    static final Map<String, String> SPACES = Map.of(
            ",",
            "0.167em",
            ":",
            "0.222em",
            ">",
            "0.222em",
            ";",
            "0.278em",
            " ",
            "0.25em",
            "!",
            "-0.167em",
            "quad",
            "1em",
            "qquad",
            "2em",
            "enspace",
            "0.5em");

    /** Signs above, and those below. */
    static final Map<String, String> ABOVE = pairs("""
            vec → overrightarrow → overleftarrow ← hat ^ widehat ^ bar ¯ overline ¯ tilde ~ widetilde ~ dot ˙ ddot ¨
            overbrace ⏞ overparen ⏜""");

    static final Map<String, String> BELOW = pairs("underline _ underbrace ⏟");

    private Symbols() {}

    private static Map<String, String> pairs(String words) {
        var all = words.strip().split("\\s+");
        var map = new HashMap<String, String>();
        for (int i = 0; i + 1 < all.length; i += 2) {
            map.put(all[i], all[i + 1]);
        }
        return Map.copyOf(map);
    }
}
